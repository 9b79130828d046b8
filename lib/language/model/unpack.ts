/** Reads a packed model. */
import { joinNets } from './join-nets.ts';
import { makeLinear } from './linear.ts';
import type { Model } from './model.ts';
import type { Net } from './net.ts';
import type { PackedModel, PackedNet } from './packed.ts';

class Reader {
  #bytes: Uint8Array;
  #at = 0;

  constructor(base64: string) {
    const binary = atob(base64);
    this.#bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) this.#bytes[i] = binary.charCodeAt(i);
  }

  gap(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.#at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  }

  weights(count: number, unit: number): Float32Array {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) values[i] = ((this.#bytes[this.#at++]! << 24) >> 24) * unit;
    return values;
  }
}

function readNet(reader: Reader, { inputs, hidden, outputs, units }: PackedNet): Net {
  const part = (i: number, size: number) => reader.weights(size, units[i]!);
  return {
    inputs,
    hidden,
    outputs,
    first: part(0, inputs * hidden),
    firstBias: part(1, hidden),
    second: part(2, hidden * outputs),
    straight: part(3, inputs * outputs),
    bias: part(4, outputs),
  };
}

export function unpack(packed: PackedModel): Model {
  const reader = new Reader(packed.data);
  const columns = packed.columns.map(({ unit, count }) => {
    const buckets = new Int32Array(count);
    let bucket = -1;
    for (let i = 0; i < count; i++) {
      bucket += reader.gap();
      buckets[i] = bucket;
    }
    return { buckets, values: reader.weights(count, unit) };
  });
  return {
    linear: makeLinear(columns, Float32Array.from(packed.bias)),
    sentenceNets: [joinNets(packed.sentenceNets.map((net) => readNet(reader, net)))],
    noteNets: [joinNets(packed.noteNets.map((net) => readNet(reader, net)))],
    flagThresholds: Float32Array.from(packed.flagThresholds),
    noteThresholds: Float32Array.from(packed.noteThresholds),
  };
}
