import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import './patience.ts';
import { vault } from '../../../lib/i18n/nl/vault.ts';
import { VAULT_ERROR_CODES } from '../../../lib/vault/errors.ts';
import { PBKDF2_ROUNDS } from '../../../lib/vault/wrap.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');

test('each thing that can go wrong has its words, and the words do not shout', () => {
  const wanted = VAULT_ERROR_CODES.map((code) => `error.${code}`);
  expect(
    Object.keys(vault)
      .filter((key) => key.startsWith('error.'))
      .toSorted(),
  ).toEqual(wanted.toSorted());
  for (const text of Object.values(vault)) expect(text).not.toContain('!');
});

test('the page on permissions names those of the manifest and no others', () => {
  const asked = /permissions: \[([^\]]*)\]/.exec(read('wxt.config.ts'))![1]!.match(/'([^']+)'/g)!;
  const table = /## Permissions\n([\s\S]*?)\n## /.exec(read('docs/permissions.md'))![1]!;
  const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map((match) => `'${match[1]}'`);
  expect(named.toSorted()).toEqual(asked.toSorted());
});

test('the page on security tells the number of rounds that is used', () => {
  expect(read('SECURITY.md')).toContain(`${PBKDF2_ROUNDS.toLocaleString('en')} rounds`);
});
