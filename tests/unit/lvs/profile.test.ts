import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lvs } from '../../../lib/i18n/nl/lvs.ts';
import { builtIn, hostFits, profileFor } from '../../../lib/lvs/profile/built-in.ts';
import { generic } from '../../../lib/lvs/profile/generic.ts';
import { checkProfile, LIMITS, parseProfile, writeProfile } from '../../../lib/lvs/profile/parse.ts';
import { PARTS, PROFILE_FORMAT, PROFILE_VERSION } from '../../../lib/lvs/profile/types.ts';

const good = {
  format: PROFILE_FORMAT,
  version: PROFILE_VERSION,
  id: 'onze-school',
  name: 'Onze school',
  hosts: ['lvs.school.nl'],
  checked: true,
  parts: { pupilName: { selectors: ['h1.naam'] } },
};

const faultOf = (value: unknown) => {
  const result = checkProfile(value);
  return result.ok ? null : result.fault.key;
};

describe('a profile file', () => {
  it.each([...builtIn, generic].map((profile) => [profile.id, profile] as const))(
    '%s reads back',
    (_id, profile) => {
      expect(parseProfile(writeProfile(profile))).toEqual({ ok: true, profile });
    },
  );

  it.each([
    ['profile.no-profile', 3],
    ['profile.no-profile', { ...good, format: 'iets' }],
    ['profile.newer', { ...good, version: 2 }],
    ['profile.no-profile', { ...good, version: '1' }],
    ['profile.unknown-key', { ...good, script: 'x' }],
    ['profile.unknown-key', { ...good, parts: { wachtwoord: {} } }],
    ['profile.bad-text', { ...good, id: 'met spatie' }],
    ['profile.bad-text', { ...good, name: '' }],
    ['profile.bad-host', { ...good, hosts: ['*'] }],
    ['profile.bad-host', { ...good, hosts: ['https://lvs.nl/'] }],
    ['profile.bad-list', { ...good, hosts: 'lvs.nl' }],
    ['profile.bad-part', { ...good, parts: { pupilName: ['h1'] } }],
    ['profile.selector-costly', { ...good, parts: { noteRow: { selectors: ['div:has(p) p'] } } }],
    ['profile.selector-matches-all', { ...good, parts: { noteRow: { selectors: ['h1, main *'] } } }],
    ['profile.selector-too-long', { ...good, parts: { noteRow: { selectors: ['a'.repeat(301)] } } }],
    ['profile.bad-list', { ...good, parts: { noteRow: { labels: Array(LIMITS.entries + 1).fill('a') } } }],
  ])('is refused with %s', (key, value) => {
    expect(faultOf(value)).toBe(key);
    expect(lvs).toHaveProperty([key]);
  });

  it('is refused when it is too large or no JSON', () => {
    expect(parseProfile(' '.repeat(LIMITS.bytes + 1))).toMatchObject({ fault: { key: 'profile.too-large' } });
    expect(parseProfile('{')).toMatchObject({ fault: { key: 'profile.no-json' } });
  });

  it('never throws, whatever it holds', () => {
    fc.assert(fc.property(fc.json(), (json) => void parseProfile(json)));
    fc.assert(fc.property(fc.anything(), (parts) => void checkProfile({ ...good, parts })));
  });

  it('keeps in step with docs/profile.schema.json', () => {
    const schema = JSON.parse(readFileSync('docs/profile.schema.json', 'utf8'));
    expect(Object.keys(schema.properties.parts.properties)).toEqual([...PARTS]);
    expect(schema.properties.version.const).toBe(PROFILE_VERSION);
    expect(schema.properties.format.const).toBe(PROFILE_FORMAT);
    expect(schema.properties.hosts.maxItems).toBe(LIMITS.hosts);
    expect(schema.$defs.texts.maxItems).toBe(LIMITS.entries);
    expect(schema.required.every((key: string) => key in good)).toBe(true);
    for (const key of Object.keys(good)) expect(schema.properties).toHaveProperty([key]);
    for (const host of ['*', 'a b', 'https://x.nl', '*.nl.', 'school.nl', '*.school.nl', 'UPPER.nl']) {
      const bySchema = new RegExp(schema.properties.hosts.items.pattern).test(host);
      expect(faultOf({ ...good, hosts: [host] }) === null, host).toBe(bySchema);
    }
  });
});

describe('the profile for a host', () => {
  it('is a built-in one for a known host, none of them checked on the live system', () => {
    expect(profileFor('start.parnassys.net').id).toBe('parnassys');
    expect(profileFor('school.magister.net').id).toBe('magister');
    expect(profileFor('ouders.parnassys.net').id).toBe('generic');
    expect(profileFor('lvs.school.nl').id).toBe('generic');
    expect(builtIn.every((profile) => !profile.checked)).toBe(true);
  });

  it('is the school’s own before any other', () => {
    const own = { ...generic, id: 'eigen', hosts: ['*.magister.net'] };
    expect(profileFor('school.magister.net', [own]).id).toBe('eigen');
  });

  it('takes a sub domain only with `*.`', () => {
    expect(hostFits('a.b.nl', '*.b.nl')).toBe(true);
    expect(hostFits('b.nl', '*.b.nl')).toBe(false);
    expect(hostFits('a.b.nl', 'b.nl')).toBe(false);
    expect(hostFits('evilb.nl', '*.b.nl')).toBe(false);
  });
});
