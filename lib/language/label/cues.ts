/** Which words a decision rests on: the tokens whose features weigh most for it. */
import { sentenceFeatures } from '../features/sentence-features.ts';
import { MARK } from '../features/tokens.ts';
import { COLUMNS, KIND_COUNT } from '../model/columns.ts';
import { COLUMN, type Linear, worth } from '../model/linear.ts';
import type { Flag, Kind, Span } from '../types.ts';
import { flagColumn, kindNumber } from './kind-numbers.ts';
import { shareOf, wordScores } from './word-scores.ts';

const MOST_CUES = 3;
/** A word counts when it weighs at least this share of the weightiest. */
const SHARE = 0.45;

const weight = new Float32Array(2000);
/** How much each column of the model counts for the decision at hand. */
const pulls = new Float32Array(COLUMNS);

/** How much each token pulls towards `kind` (against the other kinds) and towards the flags. */
function weigh(linear: Linear, text: string, { start, end }: Span, kind: Kind, flags: readonly Flag[]) {
  const { tokens, sparse } = sentenceFeatures(text, start, end, false);
  pulls.fill(0);
  pulls.fill(-1 / KIND_COUNT, 0, KIND_COUNT);
  pulls[kindNumber(kind)]! += 1;
  for (const flag of flags) pulls[flagColumn(flag)]! += 1;
  const { starts, entries, units } = linear;
  const share = shareOf(wordScores(linear).pull(text, tokens, pulls, weight));
  for (let t = 0; t < tokens.count; t++) weight[t]! *= share;
  for (let c = 0; c < COLUMNS; c++) pulls[c]! *= units[c]!;
  for (let i = 0; i < sparse.count; i++) {
    const bucket = sparse.bucket[i]!;
    const from = sparse.from[i]!;
    const last = starts[bucket + 1]!;
    if (from < 0 || starts[bucket] === last) continue;
    let pull = 0;
    for (let e = starts[bucket]!; e < last; e++) pull += worth(entries[e]!) * pulls[entries[e]! & COLUMN]!;
    const to = sparse.to[i]!;
    const each = (pull * sparse.value[i]!) / (to - from);
    for (let t = from; t < to; t++) weight[t]! += each;
  }
  return tokens;
}

export function cuesOf(linear: Linear, text: string, span: Span, kind: Kind, flags: readonly Flag[]): Span[] {
  const tokens = weigh(linear, text, span, kind, flags);
  let most = 0;
  for (let t = 0; t < tokens.count; t++) if (tokens.type[t]! < MARK) most = Math.max(most, weight[t]!);
  if (most <= 0) return [];
  const found: (Span & { weight: number })[] = [];
  let open: (Span & { weight: number }) | null = null;
  for (let t = 0; t < tokens.count; t++) {
    if (tokens.type[t]! >= MARK || weight[t]! < most * SHARE) {
      open = null;
      continue;
    }
    if (open) {
      open.end = tokens.end[t]!;
      open.weight += weight[t]!;
    } else {
      open = { start: tokens.start[t]!, end: tokens.end[t]!, weight: weight[t]! };
      found.push(open);
    }
  }
  return found
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_CUES)
    .map(({ start, end }) => ({ start, end }));
}
