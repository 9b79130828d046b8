import { normalLabel } from '../profile/effective.ts';
import type { Part } from '../profile/types.ts';

/** A known label inside a line, with what stands behind its colon. */
export interface InLine {
  parts: readonly Part[];
  rest: string;
}

/** Most words a label has. */
const MAX_WORDS = 4;
/** Ends a value before the next label does. */
const BETWEEN = /\s+[•|·;]\s+|\s{3,}|\n/;

/** Where the label before a colon begins: the longest run of words that is a known one, else the last word. */
function labelBefore(
  line: string,
  from: number,
  colon: number,
  partsOf: (label: string) => readonly Part[],
): { start: number; parts: readonly Part[] } {
  const starts = [...line.slice(from, colon).matchAll(/[^\s•|·;,()]+/gu)].map((match) => from + match.index);
  const last = starts.slice(-MAX_WORDS);
  for (const start of last) {
    const parts = partsOf(normalLabel(line.slice(start, colon)));
    if (parts.length) return { start, parts };
  }
  return { start: starts.at(-1) ?? colon, parts: [] };
}

/**
 * Labels and values that stand one behind the other in one text: "(groep 6)  Leerlingnummer: 12  Geb. datum:
 * 3-4-2015". An unknown label ends the value before it, so that no number of another kind is taken.
 */
export function labelsInLine(line: string, partsOf: (label: string) => readonly Part[]): InLine[] {
  const found: { start: number; after: number; parts: readonly Part[] }[] = [];
  // "10:15" is a time, not a label.
  for (const match of line.matchAll(/:(?!\d)|:(?=\d{3})/g)) {
    const from = found.at(-1)?.after ?? 0;
    found.push({ ...labelBefore(line, from, match.index, partsOf), after: match.index + 1 });
  }
  return found.flatMap(({ parts, after }, index) => {
    const rest =
      line
        .slice(after, found[index + 1]?.start ?? line.length)
        .trim()
        .split(BETWEEN)[0] ?? '';
    return parts.length ? [{ parts, rest: rest.replace(/[\s•|·;,(]+$/, '') }] : [];
  });
}
