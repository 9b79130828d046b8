/** What the extension wrote in the browser's profile folder tells nothing to who reads the bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { EXTENSION, type KantlijnBrowser } from './launch.ts';
import { ask, openPanel, setUpVault } from './panel.ts';
import { callFrom, pairedPanel } from './product.ts';

/** Folders of the profile that extensions share; those with the id in their path are ours as well. */
const SHARED =
  /(^|\/)(Extension [^/]*|(Local|Sync|Managed) Extension Settings|Service Worker|Session Storage|Local Storage|WebStorage|File System|blob_storage|shared_proto_db|databases|Platform Notifications|[^/]*debug\.log)(\/|$)/;

/** Words that are in none of our own files: a hit can only come from what was stored. */
const SECRETS = {
  names: ['Quispelhof', 'Zebedeus', 'Nieuwenkampstra'],
  numbers: ['90417733', '90417734'],
  notes: ['onbetamelijkst', 'zwavelgeelste', 'Klaproosjesschoenen', 'windjackendraagster'],
  access: [PASSPHRASE],
};

function* files(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) yield join(entry.parentPath, entry.name);
}

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file);
  } catch {
    // The running browser took the file away between listing and reading.
    return Buffer.alloc(0);
  }
};

const has = (bytes: Buffer, word: string): boolean =>
  bytes.includes(Buffer.from(word, 'utf8')) || bytes.includes(Buffer.from(word, 'utf16le'));

interface Search {
  searched: string[];
  hits: string[];
  bytes: number;
}

function search({ profile, id }: KantlijnBrowser, words: readonly string[]): Search {
  const found: Search = { searched: [], hits: [], bytes: 0 };
  for (const file of files(profile)) {
    const path = relative(profile, file);
    if (!path.includes(id) && !SHARED.test(path)) continue;
    const bytes = bytesOf(file);
    found.searched.push(path);
    found.bytes += bytes.length;
    for (const word of words) if (has(bytes, word)) found.hits.push(`${word} in ${path}`);
  }
  return found;
}

test('names, numbers, words of notes and the passphrase are nowhere in its files, open, locked or closed', async ({
  practice,
  kantlijn,
  page,
}) => {
  test.setTimeout(180_000);
  const recovery = await setUpVault(kantlijn, PASSPHRASE);
  const words = [...Object.values(SECRETS).flat(), recovery];
  for (const file of files(EXTENSION))
    expect(
      words.filter((word) => has(bytesOf(file), word)),
      file,
    ).toEqual([]);

  const drive = driverOf(practice, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  const panel = await openPanel(page);
  await drive.type(
    page,
    'Had een blauwe plek op zijn arm, zal wel van thuis komen. Hij zei iets onbetamelijkst. ',
  );
  await expect(panel.getByRole('button', { name: 'Splits de zin' }).first()).toBeVisible();
  const frame = await pairedPanel(page);
  const stored = async (call: string, args: object) =>
    expect(await callFrom(frame, call, args), call).toMatchObject({ ok: true });
  for (const [at, name] of ['Zebedeus Quispelhof', 'Noor Nieuwenkampstra'].entries()) {
    const number = SECRETS.numbers[at] ?? null;
    const pupil = { host: 'plain.localhost', name, number, birthDate: '2016-04-03', group: 'groep 6' };
    const base = { happenedOn: '2026-03-02', role: 'ib' };
    const text = 'Zijn jas was de zwavelgeelste van alle.';
    const events = [
      { ...base, type: 'signal', step: 1, content: { facts: [{ text }], place: 'Klaproosjesschoenen' } },
      { ...base, type: 'hypothesis', step: null, content: { text: 'De windjackendraagster weet meer.' } },
    ];
    await stored('case.append', { pupil, events });
    for (const slot of ['composer', 'field'])
      await stored('draft.put', { pupil, slot, text: 'Klaproosjesschoenen, zei de windjackendraagster.' });
    await stored('label.set', { pupil, override: { key: `k${at}`, kind: 'observation' } });
  }
  expect((await ask<{ rows: object[] }>(kantlijn, 'overview.rows', { from: 0 })).rows.length).toBeGreaterThan(
    1,
  );

  const open = search(kantlijn, words);
  expect(open.hits).toEqual([]);
  await ask(kantlijn, 'vault.lock', {});
  await callFrom(frame, 'vault.unlock', { secret: 'een verkeerde windjackendraagster' });
  expect(search(kantlijn, words).hits).toEqual([]);
  await kantlijn.close();
  const closed = search(kantlijn, words);
  expect(closed.hits).toEqual([]);
  // That the search would find what is there: the name of the database, and a setting.
  expect(search(kantlijn, ['kantlijn']).hits.some((hit) => hit.includes('IndexedDB'))).toBe(true);
  expect(
    search(kantlijn, ['vault.exists']).hits.some((hit) => hit.includes('Local Extension Settings')),
  ).toBe(true);
  console.log(
    `searched ${closed.searched.length} files, ${closed.bytes} bytes, ${words.length} words twice: 0 hits`,
  );
});
