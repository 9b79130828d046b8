/** The form in which a trained model lies in lib/language/weights/weights.ts. */
export interface PackedNet {
  inputs: number;
  hidden: number;
  outputs: number;
  /** Worth of one unit of a byte: first, firstBias, second, straight, bias. */
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
   * Base64 of bytes: for each column the gaps between its buckets (seven bits a byte, low ones first, high bit: more
   * follows), then as many signed weights; after that the numbers of the nets.
   */
  data: string;
}
