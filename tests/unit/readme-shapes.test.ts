import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOUR } from '../e2e/tour-shapes.ts';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

test('the README tells of each page shape at which the tour is made, and of no other', () => {
  const section = README.split('## Page shapes')[1]?.split('\n## ')[0] ?? '';
  const rows = [...section.matchAll(/^\| `([\w-]+)` \| [^|]+ \| ([^|]+) \|$/gm)];
  expect(rows.map((row) => row[1])).toEqual([...TOUR]);
  for (const row of rows) expect(row[2]!.trim()).toMatch(/^(passes$|in part: )/);
});
