import { expect, test } from 'vitest';
import { labelWith } from '../../../lib/language/label/label.ts';
import type { Model } from '../../../lib/language/model/model.ts';
import { unpack } from '../../../lib/language/model/unpack.ts';
import { loadCorpus } from '../../corpus/training/corpus.ts';
import { makeExamples } from '../../corpus/training/examples.ts';
import { fit as learn } from '../../corpus/training/fit.ts';
import { pack } from '../../corpus/training/pack.ts';
import { trainLinear } from '../../corpus/training/train-linear.ts';

const SOME_MINUTES = 240_000;

/** Some notes of three writers to learn from, and notes of a fourth. */
const corpus = loadCorpus();
const notes = [
  ...['e', 'f', 'g'].flatMap((letter) => corpus.filter(({ writer }) => writer === letter).slice(0, 45)),
  ...corpus.filter(({ writer }) => writer === 'a').slice(0, 50),
];
const LEARNT = notes.flatMap(({ writer }, n) => (writer === 'a' ? [] : [n]));
const UNSEEN = notes.filter(({ writer }) => writer === 'a');

function shares(model: Model): { kind: number; category: number } {
  let right = 0;
  let total = 0;
  let category = 0;
  for (const note of UNSEEN) {
    const labels = labelWith(model, note.text, note.spans);
    note.sentences.forEach(({ kind }, i) => {
      total++;
      if (labels.sentences[i]!.kind === kind) right++;
    });
    if (labels.category === note.category) category++;
  }
  return { kind: right / total, category: category / UNSEEN.length };
}

test(
  'what is learnt from a few writers holds for another',
  () => {
    const examples = makeExamples(notes);
    const fitted = learn(examples, LEARNT, 1);
    const { kind, category } = shares(unpack(pack(examples.bucketOf, fitted)));
    expect(kind).toBeGreaterThan(0.65);
    expect(category).toBeGreaterThan(0.75);
  },
  SOME_MINUTES,
);

test(
  'the same notes give the same weights',
  () => {
    const few = makeExamples(notes.slice(0, 30));
    const numbers = few.notes.map((_, n) => n);
    expect(trainLinear(few, numbers).sentence).toEqual(trainLinear(few, numbers).sentence);
    expect(trainLinear(few, numbers).note).toEqual(trainLinear(few, numbers).note);
  },
  SOME_MINUTES,
);
