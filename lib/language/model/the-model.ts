/** The model that ships, unpacked when it is first asked for. */
import { weights } from '../weights/weights.ts';
import type { Model } from './model.ts';
import { unpack } from './unpack.ts';

let model: Model | null = null;

export function theModel(): Model {
  model ??= unpack(weights);
  return model;
}
