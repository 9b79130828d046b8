import { bundle } from '../browser/bundle.ts';
import { inChromium } from '../browser/page.ts';
import { comparison, type Timing } from '../compare.ts';
import { rivals } from '../rivals/rivals.mjs';
import type { Table } from '../table.ts';
import { batches } from '../texts/batches.ts';

/** Our analyser beside five others in Chromium, on the same texts as in Node. */
export async function measure(): Promise<Table[]> {
  const code = await bundle(`${import.meta.dirname}/../entries/compare.ts`);
  const texts = { nl: batches('nl'), en: batches('en') };
  const tools = [{ name: 'Kantlijn', language: 'nl' as const }, ...rivals];
  return inChromium({ 'compare.js': code }, async (page, version) => {
    const timings: Timing[] = [];
    for (const { name, language } of tools) {
      await page.reload();
      timings.push(
        await page.evaluate(
          async ([tool, read]) => {
            const path = '/compare.js';
            const entry = (await import(path)) as typeof import('../entries/compare.ts');
            return entry.time(tool, read);
          },
          [name, texts[language]] as [string, string[][]],
        ),
      );
    }
    return [comparison(`Chromium ${version}`, timings)];
  });
}
