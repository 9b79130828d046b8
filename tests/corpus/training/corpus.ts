/** Loads the labelled notes that training and validation use. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Span } from '../../../lib/language/types.ts';
import { goldSpans, type LabelledNote, readNotes } from '../read-notes.ts';

export interface TrainingNote extends LabelledNote {
  writer: string;
  spans: Span[];
}

const FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** The two sets by several writers, and the notes written to thicken thin classes. */
const FILES = /^(?:train|dev|extra-[\w-]+)\.jsonl$/;

export function loadCorpus(): TrainingNote[] {
  return readdirSync(FOLDER)
    .filter((name) => FILES.test(name))
    .sort()
    .flatMap((name) => readNotes(FOLDER + name))
    .map((note) => ({ ...note, writer: note.id.charAt(0), spans: goldSpans(note) }));
}

/** Parts the notes in `count` groups by whole writers, so that each group has about as many notes. */
export function writerGroups(notes: readonly TrainingNote[], count: number): string[][] {
  const sizes = new Map<string, number>();
  for (const { writer } of notes) sizes.set(writer, (sizes.get(writer) ?? 0) + 1);
  const groups = Array.from({ length: count }, () => ({ size: 0, writers: [] as string[] }));
  const largestFirst = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [writer, size] of largestFirst) {
    const smallest = groups.reduce((a, b) => (b.size < a.size ? b : a));
    smallest.size += size;
    smallest.writers.push(writer);
  }
  return groups.map(({ writers }) => writers).filter((writers) => writers.length > 0);
}
