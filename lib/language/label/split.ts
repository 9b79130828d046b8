/** Where a sentence that mixes a fact with a thought can be cut in two. */
import { fold } from '../features/fold.ts';
import type { Linear } from '../model/linear.ts';
import type { Kind, Span } from '../types.ts';
import { kindNumber, OBSERVATION, STATEMENT } from './kind-numbers.ts';
import { sentenceFacts } from './sentence-facts.ts';

const MOST_BORDERS = 6;
const SHORTEST_HALF = 3;

function borders(text: string, { start, end }: Span): number[] {
  const found: number[] = [];
  for (let at = start + SHORTEST_HALF; at < end - SHORTEST_HALF && found.length < MOST_BORDERS; at++) {
    const unit = fold(text.charCodeAt(at));
    const next = text.charCodeAt(at + 1);
    if (next !== 0x20) continue;
    const dash = unit === 0x2d && text.charCodeAt(at - 1) === 0x20;
    if (unit === 0x2c || unit === 0x3b || unit === 0x3a || dash) found.push(at + 2);
  }
  return found;
}

/** The border that parts them best: facts on one side, `kind` on the other. Null when there is no border. */
export function splitOf(linear: Linear, text: string, span: Span, kind: Kind): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  const own = kindNumber(kind);
  for (const border of borders(text, span)) {
    const left = sentenceFacts(linear, text, span.start, border).odds;
    const right = sentenceFacts(linear, text, border, span.end).odds;
    const fact = (odds: Float32Array) => odds[OBSERVATION]! + odds[STATEMENT]!;
    const parted = Math.max(fact(left) * right[own]!, left[own]! * fact(right));
    if (parted > most) {
      most = parted;
      best = border;
    }
  }
  return best;
}
