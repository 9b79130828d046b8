import { pick, random } from './random.ts';

const words = (list: string): string[] => list.split(', ');
const WHO = words(
  'the teacher, his mother, her father, a classmate, the mentor, the older brother, our caretaker, the coach, her aunt, the substitute, a neighbour, the school nurse, Emma, Oliver, the whole class, nobody in the group',
);
const DID = words(
  'said that, noticed that, wrote down that, was told by the principal that, very clearly believes that, has repeatedly mentioned that, seems to think that, forgot that, explained to us that, really hoped that',
);
const WHAT = words(
  'the homework was not finished, he arrived without a coat, she had been crying again, lunch was left on the table, the meeting was cancelled by the parents, there is a bruise on his arm, he could not sleep, the door was locked, they are basically fine, the bus had been late, she speaks about her grandmother, it was written by somebody else',
);
const WHEN = words(
  'on Monday morning, at 9.15, after the break, during gym class, last Thursday, in week 12, before the holidays, right after lunch, at the end of the day, on 14 March, in the corridor, near the bicycles',
);
const ALSO = words(
  'so we called home, and nothing else happened, which is quite unusual, but he did not want to talk, because the room was noisy, although everyone saw it, and that was agreed, while the others watched',
);

/** English text of exactly `length` characters for tools made for English; sentences drawn at random with numbers. */
export function englishText(length: number, seed = 1): string {
  const next = random(seed);
  const parts: string[] = [];
  let size = 0;
  while (size < length) {
    const number = next() < 0.4 ? ` (${Math.floor(next() * 9000)})` : '';
    const sentence = `${pick(WHO, next)} ${pick(DID, next)} ${pick(WHAT, next)} ${pick(WHEN, next)}${number}, ${pick(ALSO, next)}`;
    const text = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.${next() < 0.3 ? '\n' : ' '}`;
    parts.push(text);
    size += text.length;
  }
  return parts.join('').slice(0, length);
}
