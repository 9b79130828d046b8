import { makeNet, type Net } from './net.ts';

/**
 * One net that gives the mean of what `nets` give: their hidden layers side by side, their straight paths averaged.
 * Running it costs less than running each, since the straight path is walked once.
 */
export function joinNets(nets: readonly Net[]): Net {
  const { inputs, outputs } = nets[0]!;
  const hidden = nets.reduce((sum, net) => sum + net.hidden, 0);
  const share = 1 / nets.length;
  const joined = makeNet(inputs, hidden, outputs);
  let offset = 0;
  for (const net of nets) {
    for (let i = 0; i < inputs; i++) {
      joined.first.set(net.first.subarray(i * net.hidden, (i + 1) * net.hidden), i * hidden + offset);
    }
    joined.firstBias.set(net.firstBias, offset);
    joined.second.set(
      net.second.map((weight) => weight * share),
      offset * outputs,
    );
    net.straight.forEach((weight, i) => {
      joined.straight[i]! += weight * share;
    });
    net.bias.forEach((weight, i) => {
      joined.bias[i]! += weight * share;
    });
    offset += net.hidden;
  }
  return joined;
}
