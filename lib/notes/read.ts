/** Reads structured notes back out of any text. A damaged reference makes the note an ordinary one, never half. */
import { canonicalSigns } from '../meldcode/canonical-text.ts';
import { type Draft, fromDraft, Slot } from './draft.ts';
import { fillSlots } from './layout/find.ts';
import { layoutLines, titleOf } from './layout/lines.ts';
import { printOf } from './layout/print.ts';
import { findReferences } from './reference/line.ts';
import { type Coded, decodeNote } from './reference/note-code.ts';
import { Damaged } from './reference/symbols.ts';
import type { StructuredNote } from './types.ts';

/** Signs of a text that are read; a note in an LVS is far shorter. */
export const MOST_READ = 400_000;
const MOST_STARTS = 20;

/** Every structured note in the text, in order. Never throws. */
export function readNotes(text: string): StructuredNote[] {
  if (!text.includes('[')) return [];
  const plain = unquoted(canonicalSigns(text.slice(0, MOST_READ)));
  let from = 0;
  return findReferences(plain).flatMap(({ start, end, symbols }) => {
    const region = plain.slice(from, start);
    from = end;
    const coded = symbols && decoded(symbols);
    const note = coded && readRegion(coded, region);
    return note ? [note] : [];
  });
}

function decoded(symbols: readonly number[]): Coded | null {
  try {
    return decodeNote(symbols);
  } catch (error) {
    if (error instanceof Damaged || error instanceof RangeError) return null;
    throw error;
  }
}

/** A mail that was answered has a sign before each line. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  return lines.every((line) => line.trim() === '' || line.startsWith('>'))
    ? lines.map((line) => line.replace(/^[> ]+/, '')).join('\n')
    : text;
}

/**
 * The note starts at its title. Other words may stand before it, even another note whose reference is gone:
 * the last title whose words are as they were written wins, else the one with the most labels.
 */
function readRegion({ draft, salt, print }: Coded, region: string): StructuredNote | null {
  const lines = layoutLines(draft);
  const slots = lines.flatMap(({ value }) => (value instanceof Slot ? [value] : []));
  let best = 0;
  let most = -1;
  for (const start of startsOf(draft, region)) {
    const text = region.slice(start);
    const found = fillSlots(lines, text, salt);
    const asWritten = () => found === lines.length && printOf(slots) === print;
    if (asWritten()) return fromDraft(draft);
    fillSlots(lines, text, salt, 'anywhere');
    if (asWritten()) return fromDraft(draft);
    if (found > most) {
      best = start;
      most = found;
    }
  }
  fillSlots(lines, region.slice(best), salt);
  return fromDraft(draft);
}

/** Where the title stands, last first, and the start of the region. */
function startsOf(draft: Draft, region: string): number[] {
  const title = titleOf(draft).replace(/[ :]+/g, '[\\s:]+');
  const starts = [...region.matchAll(new RegExp(title, 'gi'))].map(({ index }) => index);
  return [...starts.slice(-MOST_STARTS).reverse(), 0];
}
