/** What the look at a whole note goes by: the scores of its sentences pooled, their kinds, the word lists. */
import { CLASS_NAMES } from '../lexicon/index.ts';
import { NOTE_COLUMNS, SENTENCE_COLUMNS } from '../model/columns.ts';
import { DATE_INPUTS, dateEvidence } from './date-evidence.ts';
import { ACTION, OBSERVATION, STATEMENT } from './kind-numbers.ts';
import { MEETING_INPUTS, meetings } from './meetings.ts';
import { NAME_INPUTS, nameInputs } from './name-inputs.ts';
import { pool } from './pool.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const LISTS = CLASS_NAMES.length;
export const NOTE_INPUTS =
  3 * NOTE_COLUMNS + 2 * SENTENCE_COLUMNS + 3 + 3 * LISTS + DATE_INPUTS + MEETING_INPUTS + NAME_INPUTS;

/** `odds[i]`: kinds and flags of sentence `i` after the second look, as probabilities. */
export function noteInputs(
  facts: readonly SentenceFacts[],
  odds: readonly Float32Array[],
  x: Float32Array,
): void {
  x.fill(0);
  const size = Math.max(1, facts.length);
  let at = 0;
  const { whole, loudest, most } = pool(facts.map(({ scores }) => scores.subarray(SENTENCE_COLUMNS)));
  for (let c = 0; c < NOTE_COLUMNS; c++) {
    x[at++] = whole[c]! / 2;
    x[at++] = loudest[c]! / 2;
    x[at++] = most[c]! / 2;
  }
  for (const one of odds) {
    for (let c = 0; c < SENTENCE_COLUMNS; c++) {
      x[at + c]! += one[c]! / size;
      x[at + SENTENCE_COLUMNS + c] = Math.max(x[at + SENTENCE_COLUMNS + c]!, one[c]!);
    }
  }
  at += 2 * SENTENCE_COLUMNS;
  x[at++] = Math.min(size, 20) / 10;
  x[at++] = size < 4 ? 1 : 0;
  x[at++] = size > 12 ? 1 : 0;
  facts.forEach((one, i) => {
    const acts = odds[i]![ACTION]!;
    const tells = odds[i]![OBSERVATION]! + odds[i]![STATEMENT]!;
    for (const list of one.outside) {
      x[at + list] = 1;
      x[at + LISTS + list] = Math.max(x[at + LISTS + list]!, acts);
      x[at + 2 * LISTS + list] = Math.max(x[at + 2 * LISTS + list]!, tells);
    }
    for (const list of one.inside) x[at + 2 * LISTS + list] = Math.max(x[at + 2 * LISTS + list]!, tells);
  });
  dateEvidence(facts, odds, x, at + 3 * LISTS);
  meetings(facts, odds, x, at + 3 * LISTS + DATE_INPUTS);
  nameInputs(facts, x, at + 3 * LISTS + DATE_INPUTS + MEETING_INPUTS);
}
