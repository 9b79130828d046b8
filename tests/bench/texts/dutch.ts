import { readNotes } from '../../corpus/read-notes.ts';
import { pick, random } from './random.ts';

const DIRECTORY = `${import.meta.dirname}/../../corpus`;
const NAMES = [
  'Noor',
  'Sem',
  'Yusuf',
  'Lotte',
  'J.',
  'M.',
  'Fenna',
  'Thijs',
  'Amira',
  'de mentor',
  'oma',
  'vader',
];

const sentences = readNotes(`${DIRECTORY}/train.jsonl`).flatMap((note) =>
  note.sentences.map(({ text }) => text),
);

/**
 * Dutch note text of exactly `length` characters that does not repeat: each sentence joins the head of one of the
 * corpus to the tail of another, with a name between and other numbers. So no sentence was read before: what the
 * engine remembers of earlier sentences does not help it here.
 */
export function dutchText(length: number, seed = 1): string {
  const next = random(seed);
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const sentence = joined(next);
    parts.push(sentence, next() < 0.3 ? '\n' : ' ');
    size += sentence.length + 1;
  }
  return parts.join('').slice(0, length);
}

function joined(next: () => number): string {
  const head = pick(sentences, next).split(' ');
  const tail = pick(sentences, next).split(' ');
  const words = [...head.slice(0, 1 + Math.floor((next() * head.length) / 2)), pick(NAMES, next)];
  words.push(...tail.slice(Math.floor((next() * tail.length) / 2)));
  return words.map((word) => (/^\d+$/.test(word) ? String(Math.floor(next() * 60)) : word)).join(' ');
}
