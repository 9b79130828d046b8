/**
 * `node tests/corpus/train-borders.ts [--without LETTERS]`: learns where sentences start in dictation without
 * punctuation, from the notes of the corpus with their punctuation taken out, and writes
 * lib/language/segment/dictation/weights.ts (the same bytes each time). With `--without` it leaves those writers out,
 * writes nothing and reports how well the model finds their borders.
 */
import { readdirSync, writeFileSync } from 'node:fs';
import { BUCKETS, FEATURES, gapFeatures, readWords, type Words } from '../../lib/language/segment/dictation/gap-features.ts';
import { type LabelledNote, readNotes } from './read-notes.ts';

const EPOCHS = 4;
const RATE = 0.06;
const KEEP = 1e-6;

interface Stretch {
  words: Words;
  starts: Uint8Array;
}

const plain = (text: string): string[] =>
  text
    .replace(/^(?:\d+[.)]|[→-])\s/, '')
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}']+|[^\p{L}\p{N}']+$/gu, ''))
    .filter((word) => word !== '' && word !== "'");

/** Words that also occur in lower case: at a sentence's head they are written so in dictation. */
function commonWords(notes: readonly LabelledNote[]): Set<string> {
  const common = new Set<string>();
  for (const { sentences } of notes)
    for (const { text } of sentences) for (const word of plain(text).slice(1)) if (/^\p{Ll}/u.test(word)) common.add(word);
  return common;
}

/** Sentences of a note run together, two to seven at a time. */
function stretches(note: LabelledNote, common: Set<string>): Stretch[] {
  const found: Stretch[] = [];
  const sentences = note.sentences.map(({ text }) => plain(text)).filter((words) => words.length > 1);
  for (let from = 0, size = 2; from < sentences.length; from += size, size = (size % 6) + 2) {
    const words: string[] = [];
    const starts: number[] = [];
    for (const sentence of sentences.slice(from, from + size)) {
      const head = sentence[0]!;
      const lower = head.charAt(0).toLowerCase() + head.slice(1);
      words.push(common.has(lower) ? lower : head, ...sentence.slice(1));
      starts.push(1, ...sentence.slice(1).map(() => 0));
    }
    found.push({ words: readWords(words), starts: Uint8Array.from(starts) });
  }
  return found;
}

function train(data: readonly Stretch[]): Float64Array {
  const weights = new Float64Array(BUCKETS + 1);
  const squares = new Float64Array(BUCKETS + 1).fill(1e-3);
  const features = new Int32Array(FEATURES);
  let seed = 1;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let n = 0; n < data.length; n++) {
      seed = (Math.imul(seed, 1664525) + 1013904223) | 0;
      const { words, starts } = data[(seed >>> 8) % data.length]!;
      for (let gap = 1, since = 1; gap < words.count; gap++, since++) {
        gapFeatures(words, gap, since, features);
        let score = weights[BUCKETS]!;
        for (const bucket of features) score += weights[bucket]!;
        const error = 1 / (1 + Math.exp(-score)) - starts[gap]!;
        for (const bucket of [...features, BUCKETS]) {
          const gradient = error + KEEP * weights[bucket]!;
          squares[bucket]! += gradient * gradient;
          weights[bucket]! -= (RATE * gradient) / Math.sqrt(squares[bucket]!);
        }
        if (starts[gap]) since = 0;
      }
    }
  }
  return weights;
}

function report(weights: Float64Array, data: readonly Stretch[]): void {
  const features = new Int32Array(FEATURES);
  for (const threshold of [-1, -0.5, 0, 0.5, 1, 2]) {
    let right = 0;
    let found = 0;
    let wanted = 0;
    for (const { words, starts } of data) {
      for (let gap = 1, since = 1; gap < words.count; gap++, since++) {
        gapFeatures(words, gap, since, features);
        let score = weights[BUCKETS]!;
        for (const bucket of features) score += weights[bucket]!;
        const cut = score > threshold;
        wanted += starts[gap]!;
        if (!cut) continue;
        found++;
        right += starts[gap]!;
        since = 0;
      }
    }
    const [precision, recall] = [right / found, right / wanted];
    console.log(`above ${threshold}: P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)} of ${wanted}`);
  }
}

function write(weights: Float64Array): void {
  const scale = Math.max(...weights.subarray(0, BUCKETS).map(Math.abs)) / 127;
  const bytes = Buffer.from(Int8Array.from(weights.subarray(0, BUCKETS), (weight) => Math.round(weight / scale)));
  const lines = [
    '/** Written by `node tests/corpus/train-borders.ts`: one signed byte a bucket. */',
    `export const SCALE = ${scale};`,
    `export const BIAS = ${weights[BUCKETS]};`,
    `export const WEIGHTS =\n  '${bytes.toString('base64')}';`,
    '',
  ];
  writeFileSync(`${import.meta.dirname}/../../lib/language/segment/dictation/weights.ts`, lines.join('\n'));
}

const at = process.argv.indexOf('--without');
const without = at < 0 ? '' : (process.argv[at + 1] ?? '');
const notes = readdirSync(import.meta.dirname)
  .filter((name) => name !== 'pairs.jsonl' && name.endsWith('.jsonl'))
  .sort()
  .flatMap((name) => readNotes(`${import.meta.dirname}/${name}`));
const known = notes.filter(({ id }) => !without.includes(id[0]!));
const common = commonWords(known);
const weights = train(known.flatMap((note) => stretches(note, common)));
if (without === '') write(weights);
else report(weights, notes.filter(({ id }) => without.includes(id[0]!)).flatMap((note) => stretches(note, common)));
