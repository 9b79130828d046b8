import search from 'approx-string-match';

/** Words in a note, kept so that they are found again after the note was edited. */
export interface Anchor {
  quote: string;
  /** Up to 40 characters before and after. */
  before: string;
  after: string;
  /** Where it stood: a hint only. */
  start: number;
  /** The words stood only once in the note. */
  alone: boolean;
}

export interface Found {
  start: number;
  end: number;
}

const CONTEXT = 40;
/** Share of the quote that may have changed. */
const TOLERANCE = 0.25;
/** How alike a place must be, quote and surroundings weighed, and by how much it must beat the next one. */
const ENOUGH = 0.68;
const LEAD = 0.1;
const MAX_TEXT = 60_000;

/** Makes an anchor for `text.slice(start, end)`; throws a RangeError for an empty or impossible stretch. */
export function makeAnchor(text: string, start: number, end: number): Anchor {
  if (start < 0 || end > text.length || start >= end) throw new RangeError('no words to anchor');
  const quote = text.slice(start, end);
  return {
    quote,
    alone: text.indexOf(quote) === text.lastIndexOf(quote),
    before: text.slice(Math.max(0, start - CONTEXT), start),
    after: text.slice(end, end + CONTEXT),
    start,
  };
}

/** Length of what two texts have in common at the end of the first and the end of the second. */
function commonTail(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[a.length - 1 - length] === b[b.length - 1 - length])
    length += 1;
  return length;
}

function commonHead(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** How much of the surroundings is still there, 0–1: what touches the quote directly, or nearly so after an edit. */
function likeness(kept: string, now: string, direct: (a: string, b: string) => number): number {
  if (!kept) return now ? 0.3 : 0.6;
  const touching = direct(kept, now) / kept.length;
  if (touching >= 0.5) return touching;
  const errors = Math.floor(kept.length * 0.4);
  const best = search(now, kept, errors).reduce((least, match) => Math.min(least, match.errors), errors + 1);
  return Math.max(touching, best > errors ? 0 : 1 - best / kept.length);
}

interface Candidate extends Found {
  errors: number;
}

/** Rounds in which places are looked for; the search gives only those with the fewest errors each time. */
const ROUNDS = 3;

/**
 * Places that hold the quote or nearly so. Not only the best: words that stand there to the letter may be a copy,
 * and the words themselves slightly changed.
 */
function places(text: string, quote: string): Candidate[] {
  const found: Candidate[] = [];
  let rest = text;
  for (let at = text.indexOf(quote); at >= 0 && found.length < 200; at = text.indexOf(quote, at + 1)) {
    found.push({ start: at, end: at + quote.length, errors: 0 });
  }
  const errors = Math.floor(quote.length * TOLERANCE);
  let last = [...found];
  for (let round = 0; errors > 0 && round < ROUNDS; round += 1) {
    for (const { start, end } of last)
      rest = rest.slice(0, start) + '\0'.repeat(end - start) + rest.slice(end);
    last = apart(
      search(rest, quote, errors).map((each) => ({ start: each.start, end: each.end, errors: each.errors })),
    );
    found.push(...last);
  }
  return apart(found);
}

/** Places that overlap are one place: the one with fewest errors. */
function apart(candidates: Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const each of candidates.sort((a, b) => a.errors - b.errors || a.start - b.start)) {
    if (!kept.some((other) => each.start < other.end && other.start < each.end)) kept.push(each);
  }
  return kept;
}

/**
 * Finds the words again. Null when they are gone, changed beyond knowing, or when two places are as likely: an
 * orphan is shown as one, never moved to the wrong words.
 */
export function findAnchor(anchor: Anchor, text: string): Found | null {
  const { quote, before, after } = anchor;
  if (!quote || text.length > MAX_TEXT) return null;
  const candidates = places(text, quote);
  const scored = candidates.map((each) => {
    const left = likeness(
      before,
      text.slice(Math.max(0, each.start - CONTEXT * 1.5), each.start),
      commonTail,
    );
    const right = likeness(after, text.slice(each.end, each.end + CONTEXT * 1.5), commonHead);
    const words = 1 - each.errors / quote.length;
    return {
      ...each,
      score: words * 0.5 + left * 0.25 + right * 0.25,
      near: Math.max(left, right),
    };
  });
  scored.sort((a, b) => b.score - a.score);
  const [best, next] = scored;
  if (!best || (next && best.score - next.score < LEAD)) return null;
  return isSure(anchor, best, candidates.filter((each) => each.errors === 0).length)
    ? { start: best.start, end: best.end }
    : null;
}

/**
 * Words that stood once and still do are the same words, wherever they went. Others need their surroundings: one
 * of two alike may have been taken away, and the one that stayed is not it.
 */
function isSure(anchor: Anchor, best: Candidate & { score: number; near: number }, count: number): boolean {
  const long = anchor.quote.length >= 12;
  if (best.errors === 0 && anchor.alone && count === 1) return long || best.near >= 0.3;
  if (best.errors === 0) return best.near >= 0.5 && best.score >= 0.65;
  return best.near >= 0.5 && best.score >= ENOUGH;
}
