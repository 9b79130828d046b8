/** Packs a fitted model in few bytes: signed bytes, and no weight that hardly counts. */
import { COLUMNS } from '../../../lib/language/model/columns.ts';
import type { Net } from '../../../lib/language/model/net.ts';
import type { PackedModel, PackedNet } from '../../../lib/language/model/packed.ts';
import type { Fitted } from './fit.ts';
import { sideBySide } from './to-model.ts';

/** Numbers of one sign that a weight can take. */
const LEVELS = 31;
const NET_LEVELS = 127;
/** The largest weights of a column, as a share, share the top level. */
const CLIPPED = 0.0005;
/** How many weights are kept in all. */
const KEPT = 160_000;

class Writer {
  bytes: number[] = [];

  gap(value: number): void {
    let rest = value;
    while (rest >= 0x80) {
      this.bytes.push((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.bytes.push(rest);
  }

  weights(values: Iterable<number>, unit: number, levels: number): void {
    for (const value of values) this.bytes.push(level(value, unit, levels) & 0xff);
  }
}

function level(value: number, unit: number, levels: number): number {
  return Math.max(-levels, Math.min(levels, Math.round(value / unit)));
}

/** Rounded, so that the file is short and the same everywhere. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function largest(values: ArrayLike<number>): number {
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]!));
  return most;
}

function packNet(net: Net, writer: Writer): PackedNet {
  const parts = [net.first, net.firstBias, net.second, net.straight, net.bias];
  const units = parts.map((part) => rounded(largest(part) / NET_LEVELS));
  parts.forEach((part, i) => {
    writer.weights(part, units[i]!, NET_LEVELS);
  });
  return { inputs: net.inputs, hidden: net.hidden, outputs: net.outputs, units };
}

/** Columns have weights of different size: each is measured by its own. */
function columnUnits(weights: Float32Array, features: number): number[] {
  return Array.from({ length: COLUMNS }, (_, c) => {
    const sizes = Float32Array.from({ length: features }, (_, f) => Math.abs(weights[f * COLUMNS + c]!)).sort();
    return rounded(sizes[Math.floor((features - 1) * (1 - CLIPPED))]! / LEVELS);
  });
}

function smallestKept(weights: Float32Array, units: readonly number[]): number {
  const sizes = weights.map((value, i) => Math.abs(value) / units[i % COLUMNS]!).sort();
  return Math.max(0.5, sizes[Math.max(0, sizes.length - KEPT)]!);
}

export function pack(bucketOf: Int32Array, fitted: Fitted): PackedModel {
  const writer = new Writer();
  const weights = sideBySide(fitted.linear);
  const { bias } = fitted.linear;
  const units = columnUnits(weights, bucketOf.length);
  const least = smallestKept(weights, units);
  const columns = units.map((unit, c) => {
    const values: number[] = [];
    let before = -1;
    bucketOf.forEach((bucket, f) => {
      const value = weights[f * COLUMNS + c]!;
      if (Math.abs(value) / unit < least) return;
      writer.gap(bucket - before);
      before = bucket;
      values.push(value);
    });
    writer.weights(values, unit, LEVELS);
    return { unit, count: values.length };
  });
  const sentenceNets = fitted.sentenceNets.map((net) => packNet(net, writer));
  const noteNets = fitted.noteNets.map((net) => packNet(net, writer));
  return {
    columns,
    bias: Array.from(bias, rounded),
    sentenceNets,
    noteNets,
    flagThresholds: Array.from(fitted.flagThresholds, rounded),
    noteThresholds: Array.from(fitted.noteThresholds, rounded),
    data: Buffer.from(writer.bytes).toString('base64'),
  };
}
