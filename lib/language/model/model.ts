/** The whole trained model. */
import type { Linear } from './linear.ts';
import type { Net } from './net.ts';

export interface Model {
  linear: Linear;
  /** Averaged. Inputs: label/sentence-inputs.ts; outputs: the columns of a sentence. */
  sentenceNets: Net[];
  /** Averaged. Inputs: label/note-inputs.ts; outputs: the columns of a note. */
  noteNets: Net[];
  /** A flag is set above its number (FLAGS order). */
  flagThresholds: Float32Array;
  /** For the steps 1 to 6, acute, dated: set above its number. */
  noteThresholds: Float32Array;
}
