import type { PageDocument } from '../dom/documents.ts';
import { pageDocuments } from '../dom/documents.ts';
import { type Effective, effective } from '../profile/effective.ts';
import { MATCHES, type SelectorTrouble, selectAll } from '../profile/select.ts';
import type { Part, Profile } from '../profile/types.ts';

/** What went wrong while using a profile: told in the health line. */
export interface Trouble {
  part: Part;
  kind: SelectorTrouble;
}

/** All that one reading needs, gathered once. */
export interface ReadContext {
  root: Document;
  host: string;
  documents: PageDocument[];
  hints: Effective;
  now: Date;
  troubles: Trouble[];
}

export function readContext(root: Document, profile: Profile, now: Date): ReadContext {
  return {
    root,
    host: root.location?.hostname ?? '',
    documents: pageDocuments(root),
    hints: effective(profile),
    now,
    troubles: [],
  };
}

/** Elements that the profile's selectors give for a part; what is wrong with them is kept for the health line. */
export function bySelector(context: ReadContext, part: Part, scope: ParentNode, rows = false): HTMLElement[] {
  for (const selector of context.hints.finder(part).selectors) {
    const { elements, trouble } = selectAll(scope, selector, rows ? MATCHES.rows : MATCHES.one);
    if (trouble && !context.troubles.some((known) => known.part === part && known.kind === trouble)) {
      context.troubles.push({ part, kind: trouble });
    }
    if (elements.length) return elements;
  }
  return [];
}
