import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (name === 'node_modules') return [];
    if (statSync(path).isDirectory()) return sources(path);
    return /\.(tsx?|mjs|html)$/.test(name) ? [path] : [];
  });
}

const product = ['entrypoints', 'components', 'lib'].flatMap((room) => sources(join(ROOT, room)));
const texts = new Map(
  [...product, join(ROOT, 'wxt.config.ts')].map((file) => [file, readFileSync(file, 'utf8')]),
);

/** Types may be part of a published shape without being named elsewhere; what runs must be used by the product. */
test('everything that a product file exports is used in the product', () => {
  const unused: string[] = [];
  for (const [file, text] of texts) {
    for (const match of text.matchAll(/^export (?:async )?(?:function\*?|const|class|let) (\w+)/gm)) {
      const name = match[1]!;
      const word = new RegExp(`\\b${name}\\b`, 'g');
      const elsewhere = [...texts].some(([other, body]) => other !== file && word.test(body));
      const here = (text.match(word) ?? []).length > 1;
      if (!elsewhere && !here) unused.push(`${relative(ROOT, file)}: ${name}`);
    }
  }
  expect(unused).toEqual([]);
});

test('every text of a catalogue is shown somewhere', () => {
  const catalogues = product.filter((file) => file.includes('/i18n/nl/'));
  const rest = product
    .filter((file) => !file.includes('/i18n/nl/'))
    .map((file) => texts.get(file)!)
    .join('\n');
  // A key that is put together (`ask.${type}.${screen}`) counts by its fixed beginning.
  const beginnings = [...rest.matchAll(/`([\w-]+(?:\.[\w-]+)*\.)\$\{/g)].map((match) => match[1]!);
  const unused = catalogues.flatMap((file) =>
    [...texts.get(file)!.matchAll(/^ {2}'?([\w.-]+)'?:/gm)]
      .map((match) => match[1]!)
      .filter((key) => !rest.includes(key) && !beginnings.some((beginning) => key.startsWith(beginning)))
      .map((key) => `${relative(ROOT, file)}: ${key}`),
  );
  expect(unused).toEqual([]);
});
