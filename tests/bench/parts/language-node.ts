import { comparison, type Timing } from '../compare.ts';
import { rivals } from '../rivals/rivals.mjs';
import type { Table } from '../table.ts';
import { batches } from '../texts/batches.ts';
import { timeTool } from '../timings.ts';

/** Our analyser beside five others in Node, each on texts of the same length in the language it is made for. */
export async function measure(): Promise<Table[]> {
  const texts = { nl: batches('nl'), en: batches('en') };
  const ours = async () => (await import('../../../lib/language/analyse.ts')).analyse;
  const timings: Timing[] = [await timeTool('Kantlijn', ours, texts.nl)];
  for (const { name, language, load } of rivals) timings.push(await timeTool(name, load, texts[language]));
  return [comparison(`Node ${process.versions.node}`, timings)];
}
