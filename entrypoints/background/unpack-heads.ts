/** The notes that a page shows, as they arrive with each portion of them. */
import { CallFailure } from '../../lib/messages/failure.ts';
import { noteHeads } from '../../lib/messages/schemas.ts';
import { type PageHeads, pageHeads } from '../../lib/notes/page-heads.ts';

/** Portions of one page come one after the other, each with the same. */
let last: { packed: string; heads: PageHeads } | null = null;

/** @param packed of `packHeads`. Throws `CallFailure` (`errors.bad-request`) when it is nothing of the kind. */
export function unpackHeads(packed: string): PageHeads {
  if (last?.packed === packed) return last.heads;
  const parsed = noteHeads.safeParse(jsonOf(packed));
  if (!parsed.success) throw new CallFailure('errors.bad-request');
  const heads = pageHeads(parsed.data.map(([key, date, author]) => ({ key, date, author })));
  last = { packed, heads };
  return heads;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
