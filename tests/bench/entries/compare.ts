/** Runs in the page: our analyser and the others, each loaded only when it is measured. */
import { rivals } from '../rivals/rivals.mjs';
import { timeTool } from '../timings.ts';

const ours = async () => (await import('../../../lib/language/analyse.ts')).analyse;

export function time(name: string, texts: string[][]) {
  const load = rivals.find((rival) => rival.name === name)?.load ?? ours;
  return timeTool(name, load, texts);
}
