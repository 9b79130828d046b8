import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../../', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const ROW = /^\| (.+?) \| `(.+?)` \| `(.+?)` › (.+?) \|$/;

const sources = read('docs/coverage.md')
  .split(/^## /m)
  .slice(1)
  .map((part) => {
    const [head = '', ...lines] = part.trim().split('\n');
    return { head, rows: lines.filter((line) => line.startsWith('| ')).slice(2) };
  });

test('each of the five sources has its table', () => {
  expect(sources.map(({ head }) => head.slice(0, 3))).toEqual(['000', '001', '002', '003', '004']);
});

describe.each(sources)('$head', ({ rows }) => {
  test('has obligations', () => {
    expect(rows.length).toBeGreaterThan(7);
  });

  test.each(rows)('%s', (row) => {
    const [, , place, file, name] = ROW.exec(row) ?? [];
    expect(place && existsSync(new URL(place, root)), `place ${place}`).toBe(true);
    const text = read(file!);
    const titles = [name!, name!.replaceAll("'", '’')];
    expect(
      titles.some((title) => text.includes(`'${title}'`) || text.includes(`"${title}"`)),
      `test "${name}" in ${file}`,
    ).toBe(true);
  });
});
