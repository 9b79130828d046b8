/**
 * `npm run train`: learns the weights of lib/language from all labelled notes of tests/corpus and writes them to
 * lib/language/weights/weights.ts. The same notes give the same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadCorpus } from './training/corpus.ts';
import { makeExamples } from './training/examples.ts';
import { fit } from './training/fit.ts';
import { pack } from './training/pack.ts';

const FILE = fileURLToPath(new URL('../../lib/language/weights/weights.ts', import.meta.url));

const notes = loadCorpus();
const examples = makeExamples(notes);
console.log(`${notes.length} notes, ${examples.sentences} sentences, ${examples.bucketOf.length} features`);
const packed = pack(
  examples.bucketOf,
  fit(
    examples,
    notes.map((_, n) => n),
  ),
);
const file = `// Made by \`npm run train\` from the notes in tests/corpus. Do not edit.
import type { PackedModel } from '../model/packed.ts';

export const weights: PackedModel = ${JSON.stringify(packed)};
`;
writeFileSync(FILE, file);
console.log(`${FILE}: ${(file.length / 1000).toFixed(0)} kB, ${(gzipSync(file).length / 1000).toFixed(0)} kB gzipped`);
