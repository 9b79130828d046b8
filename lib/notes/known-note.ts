/** What is remembered of an ordinary note that told something, to know it again after its words were changed. */
import { derivedId } from '../meldcode/event-id.ts';

export interface KnownNote {
  key: string;
  /** Of its day and author, which an edit of the words leaves alone. */
  head: string;
  /** Ids of the events that it gave. */
  tells: string[];
  /** Its words, each as a short sign: enough to see that two notes are alike. */
  words: string[];
  /** Other notes of its head that stood beside it: they are not this note, edited. */
  peers: string[];
}

/** A note as the page lists it. */
export interface NoteHead {
  key: string;
  date: string | null;
  author: string | null;
}

const MOST_WORDS = 300;
const MOST_PEERS = 100;
/** Part of the words of the shorter of two notes. */
const ALIKE = 1 / 3;

/** Same day and author, same head. */
export const headOf = ({ date, author }: Pick<NoteHead, 'date' | 'author'>): string =>
  derivedId(`${date ?? ''}\n${author ?? ''}`);

/** The smallest signs, so that of two long notes the same words are kept. */
function signsOf(text: string): string[] {
  const words = new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return [...words]
    .map((word) => derivedId(word).slice(0, 7))
    .sort()
    .slice(0, MOST_WORDS);
}

/** What stands beside it is not looked at here: reread.ts adds that to what it remembers. */
export function rememberNote(note: NoteHead & { text: string }, tells: readonly string[]): KnownNote {
  return { key: note.key, head: headOf(note), tells: [...tells], words: signsOf(note.text), peers: [] };
}

/** Those known before, and those of its head that the page shows now; `sameHead`: the keys of all of these. */
export function peersOf({ key, peers }: KnownNote, sameHead: readonly string[]): string[] {
  const now = sameHead.filter((other) => other !== key);
  return [...new Set([...peers, ...now])].slice(0, MOST_PEERS);
}

/** Whether the one can be the other with its words changed. */
export function areAlike(a: Pick<KnownNote, 'words'>, b: Pick<KnownNote, 'words'>): boolean {
  const words = new Set(b.words);
  const shared = a.words.filter((word) => words.has(word)).length;
  return shared > 0 && shared >= ALIKE * Math.min(a.words.length, b.words.length);
}
