/** Another vault's pupil keys, wherever they stand in a value, become those of this vault. */
import type { Json } from '../../meldcode/types.ts';
import { OPAQUE_LENGTH } from '../mac.ts';

export type KeyMap = ReadonlyMap<string, string>;

/** Runs of letters that are long enough to hold a key; ordinary text has none. */
const RUN = new RegExp(`[A-Za-z0-9_-]{${OPAQUE_LENGTH},}`, 'g');

function rekeyRun(run: string, keys: KeyMap): string {
  for (let at = 0; at + OPAQUE_LENGTH <= run.length; at++) {
    const found = keys.get(run.slice(at, at + OPAQUE_LENGTH));
    if (found) return run.slice(0, at) + found + rekeyRun(run.slice(at + OPAQUE_LENGTH), keys);
  }
  return run;
}

/** A key may stand inside a longer text, as in the id of a draft. */
export const rekeyText = (text: string, keys: KeyMap): string =>
  text.length < OPAQUE_LENGTH ? text : text.replace(RUN, (run) => rekeyRun(run, keys));

export function rekey(value: Json, keys: KeyMap): Json {
  if (typeof value === 'string') return rekeyText(value, keys);
  if (Array.isArray(value)) return value.map((part) => rekey(part, keys));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [rekeyText(name, keys), rekey(part, keys)]),
  );
}
