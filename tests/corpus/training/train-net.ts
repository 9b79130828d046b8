/** Trains a small network by Adam, in batches, with weight decay and with hidden units left out by chance. */
import { makeNet, type Net } from '../../../lib/language/model/net.ts';
import { gradient } from './gradient.ts';
import { random, shuffle } from './random.ts';

export interface NetPlan {
  inputs: number;
  hidden: number;
  outputs: number;
  /** The first outputs are one choice. */
  oneOf: number;
  /** Input that each output starts from, with its weight: the score of the first look. */
  startFrom: (output: number) => { input: number; weight: number };
  passes: number;
  rate: number;
  decay: number;
  drop: number;
  /** Share of the inputs left out at each step, so that no single one is leant on. */
  leaveOut: number;
  seed: number;
}

const BATCH = 32;

export function trainNet(plan: NetPlan, rows: readonly Float32Array[], targets: Float32Array, chosen: readonly number[]): Net {
  const { inputs, hidden, outputs } = plan;
  const next = random(plan.seed);
  const net = makeNet(inputs, hidden, outputs);
  const spread = () => next() + next() + next() - 1.5;
  for (let i = 0; i < net.first.length; i++) net.first[i] = spread() * 0.16;
  for (let i = 0; i < net.second.length; i++) net.second[i] = spread() * 0.2;
  for (let c = 0; c < outputs; c++) {
    const { input, weight } = plan.startFrom(c);
    net.straight[input * outputs + c] = weight;
  }
  const parts = [net.first, net.second, net.straight, net.firstBias, net.bias];
  const slopes = parts.map((part) => new Float32Array(part.length));
  const mean = parts.map((part) => new Float32Array(part.length));
  const square = parts.map((part) => new Float32Array(part.length));
  const [dFirst, dSecond, dStraight, dFirstBias, dBias] = slopes as [Float32Array, Float32Array, Float32Array, Float32Array, Float32Array];
  const order = Int32Array.from(chosen);
  const h = new Float32Array(hidden);
  const kept = new Float32Array(hidden);
  const present = new Int32Array(inputs);
  const back = new Float32Array(hidden);
  const scores = new Float64Array(outputs);
  const slope = new Float64Array(outputs);
  let steps = 0;
  for (let pass = 0; pass < plan.passes; pass++) {
    shuffle(order, next);
    const rate = plan.rate * Math.max(0.05, 1 - pass / plan.passes);
    for (let from = 0; from < order.length; from += BATCH) {
      const to = Math.min(order.length, from + BATCH);
      for (const part of slopes) part.fill(0);
      for (let u = from; u < to; u++) {
        const x = rows[order[u]!]!;
        h.set(net.firstBias);
        for (let c = 0; c < outputs; c++) scores[c] = net.bias[c]!;
        let count = 0;
        for (let i = 0; i < inputs; i++) {
          if (x[i] !== 0 && (plan.leaveOut === 0 || next() >= plan.leaveOut)) present[count++] = i;
        }
        for (let k = 0; k < count; k++) {
          const i = present[k]!;
          const v = x[i]!;
          for (let j = 0; j < hidden; j++) h[j]! += v * net.first[i * hidden + j]!;
          for (let c = 0; c < outputs; c++) scores[c]! += v * net.straight[i * outputs + c]!;
        }
        for (let j = 0; j < hidden; j++) {
          kept[j] = next() < plan.drop ? 0 : 1 / (1 - plan.drop);
          h[j] = Math.tanh(h[j]!);
          const v = h[j]! * kept[j]!;
          for (let c = 0; c < outputs; c++) scores[c]! += v * net.second[j * outputs + c]!;
        }
        gradient(scores, targets, order[u]! * outputs, plan.oneOf, slope);
        for (let c = 0; c < outputs; c++) dBias[c]! += slope[c]!;
        for (let j = 0; j < hidden; j++) {
          let sum = 0;
          const v = h[j]! * kept[j]!;
          for (let c = 0; c < outputs; c++) {
            sum += slope[c]! * net.second[j * outputs + c]!;
            dSecond[j * outputs + c]! += slope[c]! * v;
          }
          back[j] = sum * kept[j]! * (1 - h[j]! * h[j]!);
          dFirstBias[j]! += back[j]!;
        }
        for (let k = 0; k < count; k++) {
          const i = present[k]!;
          const v = x[i]!;
          for (let j = 0; j < hidden; j++) dFirst[i * hidden + j]! += v * back[j]!;
          for (let c = 0; c < outputs; c++) dStraight[i * outputs + c]! += v * slope[c]!;
        }
      }
      steps++;
      const fixMean = 1 - 0.9 ** steps;
      const fixSquare = 1 - 0.999 ** steps;
      const share = 1 / (to - from);
      parts.forEach((part, p) => {
        const g = slopes[p]!;
        const m = mean[p]!;
        const q = square[p]!;
        const decay = p < 3 ? plan.decay : 0;
        for (let i = 0; i < part.length; i++) {
          const d = g[i]! * share;
          m[i] = 0.9 * m[i]! + 0.1 * d;
          q[i] = 0.999 * q[i]! + 0.001 * d * d;
          part[i]! -= rate * (m[i]! / fixMean / (Math.sqrt(q[i]! / fixSquare) + 1e-8) + decay * part[i]!);
        }
      });
    }
  }
  return net;
}
