/** What the notes on a page say of those that were read before: which were edited, and what is no longer told. */
import { areAlike, type KnownNote, peersOf } from './known-note.ts';
import type { PageHeads } from './page-heads.ts';

export interface Page {
  /** Read now, all of each. */
  whole: readonly KnownNote[];
  /** Read now, of which the page shows only the beginning. */
  parts: readonly KnownNote[];
  /** All that the page shows, those that were read earlier too. */
  here: PageHeads;
}

export interface Rereading {
  /** Ids of events that no note tells any longer. */
  untold: string[];
  /** Ids of events that are told, whatever was made of them before. */
  told: string[];
  /** Keys of notes that are no more. */
  forget: string[];
  /** What is to be remembered from now on, as far as it is new. */
  remember: KnownNote[];
}

/**
 * A note takes the place of one that is gone from the page when it has its day, its author and part of its words,
 * and never stood beside it. A note that merely is not on this page keeps what it told.
 */
export function reread(known: readonly KnownNote[], { whole, parts, here }: Page): Rereading {
  const before = new Map(known.map((note) => [note.key, note]));
  const takesPlaceOf = (now: KnownNote, old: KnownNote): boolean =>
    now.key === old.key ||
    (now.head === old.head &&
      !here.has(old.key) &&
      !old.peers.includes(now.key) &&
      !before.get(now.key)?.peers.includes(old.key) &&
      areAlike(now, old));
  const replaced = new Set(known.filter((old) => whole.some((now) => takesPlaceOf(now, old))));
  const read = [...whole, ...parts];
  const standing = new Set(
    [...read, ...known.filter((old) => !replaced.has(old))].flatMap(({ tells }) => tells),
  );
  const untold = [...replaced].flatMap(({ tells }) => tells).filter((id) => !standing.has(id));
  const telling = new Set(read.filter(({ tells }) => tells.length > 0).map(({ key }) => key));
  return {
    untold: [...new Set(untold)],
    told: [...new Set(whole.flatMap(({ tells }) => tells))],
    forget: [...replaced].map(({ key }) => key).filter((key) => !telling.has(key)),
    remember: remembered(before, read, here, replaced),
  };
}

function remembered(
  before: ReadonlyMap<string, KnownNote>,
  read: readonly KnownNote[],
  here: PageHeads,
  replaced: ReadonlySet<KnownNote>,
): KnownNote[] {
  const now = new Map(read.filter(({ tells }) => tells.length > 0).map((note) => [note.key, note]));
  for (const old of before.values())
    if (here.has(old.key) && !replaced.has(old) && !now.has(old.key)) now.set(old.key, old);
  if (now.size === 0) return [];
  return [...now.values()]
    .map((note) => {
      const peers = before.get(note.key)?.peers ?? [];
      return { ...note, peers: peersOf({ ...note, peers }, here.sameHead(note.head)) };
    })
    .filter((note) => JSON.stringify(note) !== JSON.stringify(before.get(note.key)));
}
