/** Brings the scores of sentences together to scores of their note. */
import { NOTE_COLUMNS } from '../model/columns.ts';

export interface Pooled {
  /** Sum over the sentences, tempered by their number: what the note is about. */
  whole: Float32Array;
  /** Soft maximum with a floor at zero: whether any sentence says it. */
  loudest: Float32Array;
  most: Float32Array;
}

export function pool(scores: readonly Float32Array[]): Pooled {
  const whole = new Float32Array(NOTE_COLUMNS);
  const loudest = new Float32Array(NOTE_COLUMNS);
  const most = new Float32Array(NOTE_COLUMNS);
  const share = 1 / Math.sqrt(Math.max(1, scores.length));
  for (let c = 0; c < NOTE_COLUMNS; c++) {
    let top = 0;
    for (const one of scores) {
      whole[c]! += one[c]! * share;
      top = Math.max(top, one[c]!);
    }
    let sum = Math.exp(-top);
    for (const one of scores) sum += Math.exp(one[c]! - top);
    loudest[c] = top + Math.log(sum);
    most[c] = top;
  }
  return { whole, loudest, most };
}
