/** Finds the lines of a note back in a text that people and programs have been at. */
import { BULLET_SIGNS, canonicalText } from '../../meldcode/canonical-text.ts';
import { Slot } from '../draft.ts';
import type { Line } from './lines.ts';

const SKIP = new RegExp(`[\\s${BULLET_SIGNS}]`);
/** "1." "a)" or Word's round bullet "o", at the start of a line. */
const NUMBERING = /(?:^|\n)[ \t]*(?:[0-9]{1,3}[.)]|[a-z][.)]|o(?=[ \t\u00a0]))[ \t\u00a0]*$/i;
/** The same when the line breaks are gone; a guess, so only good when the words then are as they were written. */
const LOOSE_NUMBERING = /(?:[0-9]{1,3}[.)]|[a-z][.)]|o(?=\s))\s*$/i;
/** More labels than this are not lined up one against the other. */
const MOST_PAIRS = 4_000_000;

interface Place {
  start: number;
  end: number;
}

/** Labels of a note whose own texts hold labels carry a number. */
export const printedLabel = (label: string, salt: number): string =>
  salt === 0 ? label : `${label} ${salt}`;

export type Numbering = 'at-line-start' | 'anywhere';

/**
 * Fills the slots of `lines` from `text`. Returns how many labels were found.
 * A label that is gone leaves its slot empty: the LVS is the record.
 */
export function fillSlots(
  lines: readonly Line[],
  text: string,
  salt: number,
  numbering: Numbering = 'at-line-start',
): number {
  const listed = numbering === 'anywhere' ? LOOSE_NUMBERING : NUMBERING;
  const labels = lines.map((line) => printedLabel(line.label, salt));
  const places = align(labels, text);
  lines.forEach((line, at) => {
    if (!(line.value instanceof Slot)) return;
    line.value.text = '';
    const place = places[at];
    if (!place) return;
    const nextAt = places.findIndex((next, index) => index > at && next !== null);
    const next = nextAt < 0 ? null : places[nextAt]!;
    const whole = next
      ? text.slice(place.end, edge(text, next.start, lines[nextAt]!, listed))
      : text.slice(place.end);
    const someLost = nextAt < 0 ? at < lines.length - 1 : nextAt > at + 1;
    line.value.text = canonicalText(someLost ? firstParagraph(whole) : whole);
  });
  return places.filter((place) => place !== null).length;
}

/** Where the words before a label end: without bullet, numbering, heading or joining comma. */
function edge(text: string, labelStart: number, line: Line, listed: RegExp): number {
  let at = backOver(text, labelStart, listed);
  if (line.heading !== null) {
    const from = Math.max(0, at - 400);
    const heading = new RegExp(`${spaced(line.heading)}\\s*:?$`, 'i').exec(text.slice(from, at));
    if (heading) at = backOver(text, from + heading.index, NUMBERING);
  }
  return line.joined && text[at - 1] === ',' ? at - 1 : at;
}

function backOver(text: string, from: number, listed: RegExp): number {
  let at = from;
  while (at > 0 && SKIP.test(text[at - 1]!)) at -= 1;
  const tail = text.slice(Math.max(0, at - 12), from);
  const numbering = listed.exec(tail);
  if (!numbering) return at;
  at = from - (tail.length - numbering.index);
  while (at > 0 && SKIP.test(text[at - 1]!)) at -= 1;
  return at;
}

/** With the next label changed by hand, a text ends at a blank line or at the next item of a list. */
function firstParagraph(text: string): string {
  const ends = new RegExp(`\\n[ \\t]*(?:\\n|[${BULLET_SIGNS}])`).exec(text.trimStart());
  return ends ? text.trimStart().slice(0, ends.index) : text;
}

/** A pattern for words that may be spread over lines. */
const spaced = (words: string): string => words.replace(/ /g, '\\s+');

/** All places of each label, whatever the case; the colon may stand apart. */
function placesOf(label: string, text: string): Place[] {
  return [...text.matchAll(new RegExp(`${spaced(label)}\\s*:`, 'gi'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The first place for each label, in order; when that loses one, the longest row of labels in order. */
function align(labels: readonly string[], text: string): (Place | null)[] {
  const found = new Map<string, Place[]>();
  for (const label of labels) if (!found.has(label)) found.set(label, placesOf(label, text));
  const first: (Place | null)[] = [];
  let from = 0;
  for (const label of labels) {
    const place = found.get(label)!.find(({ start }) => start >= from) ?? null;
    first.push(place);
    if (place) from = place.end;
  }
  if (first.every((place) => place !== null)) return first;
  return longest(labels, found) ?? first;
}

/** The longest common row of the labels asked and the labels found; null when that is too much work. */
function longest(labels: readonly string[], found: ReadonlyMap<string, Place[]>): (Place | null)[] | null {
  const all = [...found].flatMap(([label, places]) => places.map((place) => ({ label, place })));
  all.sort((a, b) => a.place.start - b.place.start);
  const width = all.length + 1;
  if (labels.length * width > MOST_PAIRS) return null;
  const best = new Int32Array((labels.length + 1) * width);
  for (let at = labels.length - 1; at >= 0; at -= 1)
    for (let seen = all.length - 1; seen >= 0; seen -= 1)
      best[at * width + seen] =
        all[seen]!.label === labels[at]
          ? best[(at + 1) * width + seen + 1]! + 1
          : Math.max(best[(at + 1) * width + seen]!, best[at * width + seen + 1]!);
  const places: (Place | null)[] = labels.map(() => null);
  let seen = 0;
  for (let at = 0; at < labels.length; at += 1) {
    const here = best[at * width + seen]!;
    if (here === best[(at + 1) * width + seen]!) continue;
    while (all[seen]!.label !== labels[at] || best[(at + 1) * width + seen + 1]! + 1 !== here) seen += 1;
    places[at] = all[seen]!.place;
    seen += 1;
  }
  return places;
}
