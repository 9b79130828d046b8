import { readFileSync } from 'node:fs';
import type { Flag, Kind, Route, Span, StepNumber } from '../../lib/language/types.ts';

/** A labelled note of the corpus; see docs/annotation-guideline.md for the labels. */
export interface LabelledNote {
  /** The first letter is the writer. */
  id: string;
  setting: 'po' | 'vo' | 'opvang';
  author: string;
  text: string;
  sentences: { text: string; kind: Kind; flags: Flag[] }[];
  category: 'meldcode' | 'other';
  route: Route;
  steps: StepNumber[];
  verwijsindex: boolean;
  acute: boolean;
  dated: boolean;
}

/** Reads one JSON value a line. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

export function readNotes(path: string): LabelledNote[] {
  return readLines<LabelledNote>(path);
}

/** Where the labelled sentences lie in the note; throws when one does not occur in order. */
export function goldSpans(note: LabelledNote): Span[] {
  let at = 0;
  return note.sentences.map(({ text }) => {
    const start = note.text.indexOf(text, at);
    if (start < 0) throw new Error(`${note.id}: sentence not in the text: ${text}`);
    at = start + text.length;
    return { start, end: at };
  });
}
