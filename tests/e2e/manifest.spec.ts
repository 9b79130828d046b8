/** What the build that a school gets may do, to the letter: one permission more must be a decision. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { LVS_MATCHES } from '../../lib/lvs/hosts.ts';
import { PRODUCT } from './product.ts';

const text = readFileSync(join(PRODUCT, 'manifest.json'), 'utf8');
const manifest = JSON.parse(text) as Record<string, unknown>;

test('permissions are the least', () => {
  const asked = (name: string) => (manifest[name] as string[] | undefined)?.toSorted();
  expect(asked('permissions')).toEqual([
    'activeTab',
    'alarms',
    'idle',
    'scripting',
    'storage',
    'unlimitedStorage',
  ]);
  expect(asked('host_permissions')).toEqual(LVS_MATCHES.toSorted());
  expect(asked('optional_host_permissions')).toEqual(['https://*/*']);
  expect(asked('optional_permissions')).toBeUndefined();
  expect(text).not.toMatch(/localhost|127\.0\.0\.1|http:\/\//);
});

test('an administrator can lay down when the vault locks', () => {
  expect(manifest.storage).toEqual({ managed_schema: 'policy.schema.json' });
  const schema = JSON.parse(readFileSync(join(PRODUCT, 'policy.schema.json'), 'utf8')) as object;
  expect(schema).toMatchObject({ properties: { lockAfter: { type: 'integer', minimum: 1, maximum: 240 } } });
});

test('extension pages may do nothing but show what is in the package', () => {
  const { extension_pages: policy } = manifest.content_security_policy as { extension_pages: string };
  expect(policy.split('; ').toSorted()).toEqual([
    "base-uri 'none'",
    "connect-src 'none'",
    "default-src 'none'",
    "font-src 'self'",
    "form-action 'none'",
    "img-src 'self' data:",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "script-src 'self'",
    "style-src 'self'",
    "trusted-types 'none'",
  ]);
});

test('pages of the web reach the panel alone, by an address that changes, and no message of theirs arrives', () => {
  expect(manifest.web_accessible_resources).toEqual([
    { resources: ['panel.html'], matches: ['https://*/*'], use_dynamic_url: true },
  ]);
  expect(manifest.externally_connectable).toBeUndefined();
  expect(manifest.key).toBeUndefined();
  expect(manifest.update_url).toBeUndefined();
  const scripts = manifest.content_scripts as { world?: string; matches: string[]; js: string[] }[];
  expect(scripts.map(({ js }) => js)).toEqual([['content-scripts/lvs.js']]);
  expect(scripts.every(({ world }) => world === undefined || world === 'ISOLATED')).toBe(true);
  expect(scripts[0]?.matches.toSorted()).toEqual(LVS_MATCHES.toSorted());
});
