/** Reads a packed model. */
import { joinNets } from './join-nets.ts';
import { LEVELS, makeLinear } from './linear.ts';
import type { Model } from './model.ts';
import type { Net } from './net.ts';
import { NET_LEVELS } from './pack-alphabet.ts';
import { PackReader } from './pack-reader.ts';
import type { PackedModel, PackedNet } from './packed.ts';

function readNet(reader: PackReader, { inputs, hidden, outputs, units }: PackedNet): Net {
  const part = (i: number, size: number) =>
    Float32Array.from({ length: size }, () => (reader.number() - NET_LEVELS) * units[i]!);
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
  const reader = new PackReader(packed.data);
  const columns = packed.columns.map(({ unit, count }) => {
    const buckets = new Int32Array(count);
    let bucket = -1;
    for (let i = 0; i < count; i++) {
      bucket += reader.number() + 1;
      buckets[i] = bucket;
    }
    const levels = Int8Array.from({ length: count }, () => reader.number() - LEVELS);
    return { buckets, levels, unit };
  });
  return {
    linear: makeLinear(columns, Float32Array.from(packed.bias)),
    sentenceNets: [joinNets(packed.sentenceNets.map((net) => readNet(reader, net)))],
    noteNets: [joinNets(packed.noteNets.map((net) => readNet(reader, net)))],
    flagThresholds: Float32Array.from(packed.flagThresholds),
    noteThresholds: Float32Array.from(packed.noteThresholds),
  };
}
