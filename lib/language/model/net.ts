/** A small network: one hidden layer beside a straight path from every input to every output. */
export interface Net {
  inputs: number;
  hidden: number;
  outputs: number;
  /** inputs × hidden */
  first: Float32Array;
  firstBias: Float32Array;
  /** hidden × outputs */
  second: Float32Array;
  /** inputs × outputs */
  straight: Float32Array;
  bias: Float32Array;
}

export function makeNet(inputs: number, hidden: number, outputs: number): Net {
  return {
    inputs,
    hidden,
    outputs,
    first: new Float32Array(inputs * hidden),
    firstBias: new Float32Array(hidden),
    second: new Float32Array(hidden * outputs),
    straight: new Float32Array(inputs * outputs),
    bias: new Float32Array(outputs),
  };
}

/** Adds the outputs for `x`, times `share`, to `into`; `hidden` is left holding the hidden layer. */
export function forward(
  net: Net,
  x: Float32Array,
  hidden: Float32Array,
  into: Float32Array,
  share: number,
): void {
  const { inputs, outputs, first, second, straight } = net;
  const size = net.hidden;
  for (let j = 0; j < size; j++) hidden[j] = net.firstBias[j]!;
  for (let c = 0; c < outputs; c++) into[c]! += net.bias[c]! * share;
  for (let i = 0; i < inputs; i++) {
    const value = x[i]!;
    if (value === 0) continue;
    const row = i * size;
    for (let j = 0; j < size; j++) hidden[j]! += value * first[row + j]!;
    const shared = value * share;
    const line = i * outputs;
    for (let c = 0; c < outputs; c++) into[c]! += shared * straight[line + c]!;
  }
  for (let j = 0; j < size; j++) {
    hidden[j] = Math.tanh(hidden[j]!);
    const shared = hidden[j]! * share;
    const row = j * outputs;
    for (let c = 0; c < outputs; c++) into[c]! += shared * second[row + c]!;
  }
}
