/** Packs a fitted model in few characters: weights in a few levels, as text that gzip squeezes well. */
import { COLUMNS, NOTE_COLUMNS, SENTENCE_COLUMNS } from '../../../lib/language/model/columns.ts';
import { LEVELS } from '../../../lib/language/model/linear.ts';
import type { Net } from '../../../lib/language/model/net.ts';
import { NET_LEVELS } from '../../../lib/language/model/pack-alphabet.ts';
import type { PackedModel, PackedNet } from '../../../lib/language/model/packed.ts';
import type { Fitted } from './fit.ts';
import { PackWriter } from './pack-writer.ts';
import type { LinearWeights } from './train-linear.ts';

/** Rounded, so that the file is short and the same everywhere. */
function rounded(value: number): number {
  return Number(value.toPrecision(6));
}

function largest(values: ArrayLike<number>): number {
  let most = 1e-9;
  for (let i = 0; i < values.length; i++) most = Math.max(most, Math.abs(values[i]!));
  return most;
}

function packNet(net: Net, writer: PackWriter): PackedNet {
  const parts = [net.first, net.firstBias, net.second, net.straight, net.bias];
  const units = parts.map((part) => rounded(largest(part) / NET_LEVELS));
  parts.forEach((part, i) => {
    for (const value of part) writer.number(Math.round(value / units[i]!) + NET_LEVELS);
  });
  return { inputs: net.inputs, hidden: net.hidden, outputs: net.outputs, units };
}

/** The level whose square is nearest in worth: small weights are told apart finely, large ones coarsely. */
function levelOf(value: number, unit: number): number {
  return Math.sign(value) * Math.min(LEVELS, Math.round(Math.sqrt(Math.abs(value) / unit)));
}

/** The numbers of one column of rows of `width`. */
function column(weights: Float32Array, width: number, c: number): Float32Array {
  return Float32Array.from({ length: weights.length / width }, (_, f) => weights[f * width + c]!);
}

function columnOf({ sentence, note }: LinearWeights, c: number): Float32Array {
  return c < SENTENCE_COLUMNS
    ? column(sentence, SENTENCE_COLUMNS, c)
    : column(note, NOTE_COLUMNS, c - SENTENCE_COLUMNS);
}

export function pack(bucketOf: Int32Array, fitted: Fitted): PackedModel {
  const writer = new PackWriter();
  const columns = Array.from({ length: COLUMNS }, (_, c) => {
    const weights = columnOf(fitted.linear, c);
    const unit = rounded(largest(weights) / LEVELS ** 2);
    const levels: number[] = [];
    let before = -1;
    bucketOf.forEach((bucket, f) => {
      const level = levelOf(weights[f]!, unit);
      if (level === 0) return;
      writer.number(bucket - before - 1);
      before = bucket;
      levels.push(level);
    });
    for (const level of levels) writer.number(level + LEVELS);
    return { unit, count: levels.length };
  });
  const sentenceNets = fitted.sentenceNets.map((net) => packNet(net, writer));
  const noteNets = fitted.noteNets.map((net) => packNet(net, writer));
  return {
    columns,
    bias: Array.from(fitted.linear.bias, rounded),
    sentenceNets,
    noteNets,
    flagThresholds: Array.from(fitted.flagThresholds, rounded),
    noteThresholds: Array.from(fitted.noteThresholds, rounded),
    data: writer.text,
  };
}
