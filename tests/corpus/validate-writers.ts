/**
 * Leaves whole writers out, learns from the others, packs what was learnt as it ships, labels the notes of those left out with sentence borders as the
 * annotators set them, and prints the figures of tests/corpus/score.py for each part and for all.
 * `node tests/corpus/validate-writers.ts` or, for some writers only, `… validate-writers.ts ab gn`.
 */
import { labelWith } from '../../lib/language/label/label.ts';
import { unpack } from '../../lib/language/model/unpack.ts';
import { loadCorpus, writerGroups } from './training/corpus.ts';
import { makeExamples } from './training/examples.ts';
import { figures, type Scored } from './training/figures.ts';
import { fit } from './training/fit.ts';
import { pack } from './training/pack.ts';

const PARTS = 6;

const notes = loadCorpus();
const examples = makeExamples(notes);
const asked = process.argv.slice(2);
const groups = asked.length > 0 ? asked.map((letters) => [...letters]) : writerGroups(notes, PARTS);
const all: Scored[] = [];
for (const writers of groups) {
  const numbers = notes.map((_, n) => n);
  const model = unpack(
    pack(
      examples.bucketOf,
      fit(
      examples,
      numbers.filter((n) => !writers.includes(notes[n]!.writer)),
    )),
  );
  const scored = notes
    .filter(({ writer }) => writers.includes(writer))
    .map((note) => ({ note, labels: labelWith(model, note.text, note.spans) }));
  console.log(`\nwriters ${writers.join(' ')} left out: ${scored.length} notes\n${figures(scored)}`);
  all.push(...scored);
}
console.log(`\nall: ${all.length} notes\n${figures(all)}`);
