import type { Kind } from '../../language/types.ts';
import type { Anchor } from '../anchor.ts';

/** What a teacher said of words in an existing note. Kept beside the LVS, found again by quote and context. */
export interface NoteLabel {
  id: string;
  kind: Kind;
  /** What the words do to an earlier hypothesis; null when they are only of a kind. */
  hypothesis: { id: string; outcome: 'confirmed' | 'refuted' } | null;
  note: {
    key: string;
    date: string | null;
    author: string | null;
    /** Other notes of that day and author that were there then: they are not this note, edited. */
    peers: string[];
  };
  anchor: Anchor;
  /** `YYYY-MM-DD` */
  madeOn: string;
}

/** Longest words that can be labelled, in UTF-16 units. */
export const LONGEST_QUOTE = 1_000;
/** Most other notes of one day and author that are remembered. */
export const MOST_PEERS = 100;
