/** Whether lists that tell something together meet in a sentence of the note, or in two that follow each other. */
import { CLASS_NAMES, classOf } from '../lexicon/index.ts';
import { ACTION } from './kind-numbers.ts';
import { DANGER_RULES, MEETING_RULES } from './meeting-rules.ts';
import type { SentenceFacts } from './sentence-facts.ts';

const RULES = MEETING_RULES.map(({ all, none = [], near = false }) => ({
  all: all.map((group) => group.map(classOf)),
  none: none.map(classOf),
  near,
}));

/** Two a rule: whether it holds anywhere, and how far in a sentence that tells what was done. Then how many of danger hold. */
export const MEETING_INPUTS = 2 * RULES.length + 1;

const LISTS = CLASS_NAMES.length;

/** For each list the rules whose first group has it. */
const STARTING: readonly (readonly number[])[] = CLASS_NAMES.map((_, list) =>
  RULES.flatMap(({ all }, r) => (all[0]!.includes(list) ? [r] : [])),
);

/** One row of flags a sentence: which lists it has, quoted or not. */
function rowsOf(facts: readonly SentenceFacts[]): Uint8Array {
  const rows = new Uint8Array(facts.length * LISTS);
  for (let i = 0; i < facts.length; i++) {
    const { outside, inside } = facts[i]!;
    for (let k = 0; k < outside.length; k++) rows[i * LISTS + outside[k]!] = 1;
    for (let k = 0; k < inside.length; k++) rows[i * LISTS + inside[k]!] = 1;
  }
  return rows;
}

/** Whether the row from `start` on has any list of the group; not when the row lies outside the note. */
function hasAny(rows: Uint8Array, start: number, group: readonly number[]): boolean {
  for (let k = 0; k < group.length; k++) if (rows[start + group[k]!] === 1) return true;
  return false;
}

function holds(rows: Uint8Array, start: number, rule: (typeof RULES)[number]): boolean {
  if (hasAny(rows, start, rule.none)) return false;
  for (const group of rule.all) {
    if (hasAny(rows, start, group)) continue;
    if (!rule.near) return false;
    if (!hasAny(rows, start - LISTS, group) && !hasAny(rows, start + LISTS, group)) return false;
  }
  return true;
}

/** Writes MEETING_INPUTS numbers to `x` from `at` on. */
export function meetings(
  facts: readonly SentenceFacts[],
  odds: readonly Float32Array[],
  x: Float32Array,
  at: number,
): void {
  const rows = rowsOf(facts);
  let dangers = 0;
  for (let i = 0; i < facts.length; i++) {
    const start = i * LISTS;
    for (let list = 0; list < LISTS; list++) {
      if (rows[start + list] === 0) continue;
      for (const r of STARTING[list]!) {
        if (!holds(rows, start, RULES[r]!)) continue;
        const place = at + 2 * r;
        if (r < DANGER_RULES && x[place] === 0) dangers++;
        x[place] = 1;
        x[place + 1] = Math.max(x[place + 1]!, odds[i]![ACTION]!);
      }
    }
  }
  x[at + 2 * RULES.length] = Math.min(1, dangers / 6);
}
