/** What a page and a panel have to load, as built. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { build, type Rollup } from 'vite';

const BUILD = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const gzipped = (file: string): number => gzipSync(readFileSync(join(BUILD, file)), { level: 9 }).length;

/** A page's scripts and styles, with all that they import at once. */
function firstLoad(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  const found = new Set<string>();
  const take = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    if (!file.endsWith('.js')) return;
    const text = readFileSync(join(BUILD, file), 'utf8');
    for (const [, name] of text.matchAll(/(?:import|from)\s*"\.\/([\w.-]+\.js)"/g)) take(`chunks/${name}`);
  };
  for (const [, file] of html.matchAll(/(?:src|href)="\/([^"]+)"/g)) take(file!);
  return [page, ...found];
}

test('the content script weighs at most 6 kB', () => {
  expect(gzipped('content-scripts/lvs.js')).toBeLessThanOrEqual(6_000);
});

test('the first load of the panel weighs at most 80 kB', () => {
  const files = firstLoad('panel.html');
  expect(files.length).toBeGreaterThan(3);
  expect(files.reduce((sum, file) => sum + gzipped(file), 0)).toBeLessThanOrEqual(80_000);
});

test('the language engine with weights and lexicons weighs at most 500 kB', async () => {
  const entry = fileURLToPath(new URL('../../lib/language/analyse.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'engine' }, minify: true },
  });
  const [{ output }] = built as [Rollup.RollupOutput];
  expect(gzipSync(output[0].code, { level: 9 }).length).toBeLessThanOrEqual(500_000);
});

test('nothing that runs in the page carries a schema library, a store or a UI framework', () => {
  for (const file of ['content-scripts/lvs.js', 'overlay.js']) {
    const text = readFileSync(join(BUILD, file), 'utf8');
    expect(/ZodError|DexieError|__preactattr/.test(text), file).toBe(false);
  }
  expect(readdirSync(BUILD)).toContain('overlay.js');
});
