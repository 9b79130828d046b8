/**
 * Measures how the sentence cutter agrees with the borders that people set:
 * `node tests/corpus/borders.ts [--errors N] [--writers abe] [FILE…]` prints precision, recall and F1 of the borders
 * inside a note, a line for each writer (first letter of the id), and a line for all.
 */
import { segment } from '../../lib/language/segment/segment.ts';
import { withoutMarker } from '../../lib/language/segment/list-marker.ts';
import { goldSpans, readNotes } from './read-notes.ts';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
};
let errorsLeft = Number(option('--errors') ?? 0);
const writers = option('--writers');
const files = args.length > 0 ? args : ['dev.jsonl', 'train.jsonl'].map((name) => `${import.meta.dirname}/${name}`);

interface Count {
  right: number;
  found: number;
  gold: number;
}
const counts = new Map<string, Count>();

for (const note of files.flatMap(readNotes)) {
  const writer = note.id[0]!;
  if (writers && !writers.includes(writer)) continue;
  const count = counts.get(writer) ?? { right: 0, found: 0, gold: 0 };
  counts.set(writer, count);
  const starts = segment(note.text).map((span) => withoutMarker(note.text, span).start);
  const gold = new Set(goldSpans(note).map((span) => span.start));
  const found = new Set(starts);
  gold.delete(Math.min(...gold));
  found.delete(starts[0]!);
  count.gold += gold.size;
  count.found += found.size;
  for (const at of new Set([...gold, ...found])) {
    if (gold.has(at) && found.has(at)) count.right++;
    else if (errorsLeft-- > 0) {
      const around = `${note.text.slice(Math.max(0, at - 45), at)}|${note.text.slice(at, at + 40)}`;
      console.log(`${note.id} ${gold.has(at) ? 'missed' : 'extra '} ${JSON.stringify(around)}`);
    }
  }
}

function line(name: string, { right, found, gold }: Count): string {
  const precision = found > 0 ? right / found : 1;
  const recall = gold > 0 ? right / gold : 1;
  const f1 = (2 * precision * recall) / (precision + recall || 1);
  return `${name.padEnd(8)} P ${precision.toFixed(4)} R ${recall.toFixed(4)} F1 ${f1.toFixed(4)} of ${gold} borders`;
}

const all = { right: 0, found: 0, gold: 0 };
for (const [writer, count] of [...counts].sort()) {
  console.log(line(writer, count));
  all.right += count.right;
  all.found += count.found;
  all.gold += count.gold;
}
console.log(line('all', all));
