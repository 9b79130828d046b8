/** The form in which a trained model lies in lib/language/weights/weights.ts. */
export interface PackedNet {
  inputs: number;
  hidden: number;
  outputs: number;
  /** Worth of one: first, firstBias, second, straight, bias. */
  units: number[];
}

export interface PackedModel {
  /** Per column: worth of one unit, and how many buckets have a weight. */
  columns: { unit: number; count: number }[];
  bias: number[];
  sentenceNets: PackedNet[];
  noteNets: PackedNet[];
  flagThresholds: number[];
  noteThresholds: number[];
  /**
   * Numbers as characters (pack-alphabet.ts): for each column the gaps between its buckets, then as many levels, 31
   * added; after that the numbers of the nets, 127 added.
   */
  data: string;
}
