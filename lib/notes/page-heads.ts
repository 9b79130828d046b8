/** All notes that a page shows, by what tells them apart: packed for the way to the background, and looked up there. */
import { derivedId } from '../meldcode/event-id.ts';
import { headOf, type NoteHead } from './known-note.ts';

/** As many as travel. */
export const MOST_HEADS = 10_000;

export interface PageHeads {
  /** The same for as long as the page shows the same notes. */
  sign: string;
  has(key: string): boolean;
  /** Keys of the notes of one head (known-note.ts). */
  sameHead(head: string): readonly string[];
}

/** One string: thousands of small objects take the page longer to send. Read by `unpackHeads`. */
export const packHeads = (notes: readonly NoteHead[]): string =>
  JSON.stringify(notes.slice(0, MOST_HEADS).map(({ key, date, author }) => [key, date, author]));

export function pageHeads(here: readonly NoteHead[]): PageHeads {
  const keys = new Set(here.map(({ key }) => key));
  let heads: Map<string, string[]> | null = null;
  return {
    sign: derivedId([...keys].join('\n')),
    has: (key) => keys.has(key),
    sameHead: (head) => {
      heads ??= keysByHead(here);
      return heads.get(head) ?? [];
    },
  };
}

function keysByHead(here: readonly NoteHead[]): Map<string, string[]> {
  const keys = new Map<string, string[]>();
  for (const note of here) {
    const head = headOf(note);
    const same = keys.get(head);
    if (same) same.push(note.key);
    else keys.set(head, [note.key]);
  }
  return keys;
}
