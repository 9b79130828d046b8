/** A backup made on one computer and put back on another, and what is done with files that are no good. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, PASSPHRASE } from './fixtures.ts';
import { ask, setUpVault } from './panel.ts';
import {
  addCases,
  checkBackup,
  contents,
  FILE_PASSPHRASE,
  fillBackupPassphrase,
  makeBackup,
  progressByName,
} from './settings.ts';

const test = base.extend<{ folder: string }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kantlijn-backup-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test('what one computer knows, another knows after its backup was put back', async ({
  practice,
  openBrowser,
  folder,
}) => {
  const one = await openBrowser();
  await setUpVault(one, PASSPHRASE);
  await addCases(one, practice, ['1001', '1002']);
  const file = await makeBackup(one, folder);
  const known = await progressByName(one);
  const there = await contents(one);
  expect(known).toHaveLength(2);

  const bytes = readFileSync(file);
  for (const word of ['Bakker', 'Sem', 'jas', PASSPHRASE, FILE_PASSPHRASE])
    expect(bytes.includes(word)).toBe(false);

  const other = await openBrowser();
  await setUpVault(other, 'een heel andere zin hier');
  const page = await other.open('options.html');
  await checkBackup(page, file);
  await expect(page.getByText('Deze back-up is heel')).toBeVisible();
  const value = (name: string) => page.locator('dl.facts > div', { hasText: name }).locator('dd');
  await expect(value('Leerlingen')).toHaveText(String(there.pupils));
  await expect(value('Stappen en gebeurtenissen')).toHaveText(String(there.events));
  expect(await contents(other)).toEqual({ pupils: 0, events: 0, records: 0 });
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText(`Er kwamen ${there.events} stappen`)).toBeVisible();
  expect(await progressByName(other)).toEqual(known);

  await page.getByRole('button', { name: 'Nog een back-up terugzetten' }).click();
  await checkBackup(page, file);
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page.getByText('Er kwamen 0 stappen')).toBeVisible();
  expect(await progressByName(other)).toEqual(known);
});

test('a wrong passphrase, a bent, a cut and a foreign file change nothing and say why', async ({
  practice,
  kantlijn,
  folder,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001']);
  const file = await makeBackup(kantlijn, folder);
  const before = await contents(kantlijn);
  const page = await kantlijn.open('options.html');
  await checkBackup(page, file, 'niet de goede zin hoor');
  await expect(page.getByText('Deze wachtzin past niet bij de back-up.')).toBeVisible();

  const bytes = readFileSync(file);
  const bad = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const bent = Uint8Array.from(bytes);
  bent[bytes.length - 300]! ^= 1;
  await checkBackup(page, bad('bent.kantlijn', bent));
  await expect(page.getByText('Deze back-up is beschadigd of veranderd.')).toBeVisible();
  await checkBackup(page, bad('cut.kantlijn', bytes.subarray(0, bytes.length - 40)));
  await expect(page.getByText('Deze back-up is niet compleet')).toBeVisible();
  await checkBackup(page, bad('foto.jpg', 'geen back-up'));
  await expect(page.getByText('Dit bestand is geen back-up van Kantlijn.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet terug' })).toHaveCount(0);
  expect(await contents(kantlijn)).toEqual(before);
});

test('stopping leaves no half file, no half restore, and the last backup as it was', async ({
  practice,
  kantlijn,
  folder,
}) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001']);
  const page = await kantlijn.context.newPage();
  // A disk that never answers.
  await page.addInitScript(() => {
    const never = () => new Promise<never>(() => {});
    const abort = async () => void Object.assign(globalThis, { aborted: true });
    const createWritable = async () => ({ write: never, close: never, abort });
    const file = { name: 'traag.kantlijn', createWritable };
    Object.assign(globalThis, { showSaveFilePicker: async () => file });
    Blob.prototype.arrayBuffer = never;
  });
  await page.goto(`chrome-extension://${kantlijn.id}/options.html`);
  await fillBackupPassphrase(page);
  await page.getByRole('button', { name: 'Kies een plek en maak' }).click();
  await expect(page.getByRole('progressbar', { name: 'Back-up maken' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Gestopt.')).toBeVisible();
  expect(await page.evaluate(() => 'aborted' in globalThis)).toBe(true);
  expect(await ask(kantlijn, 'vault.status', {})).toMatchObject({ lastBackup: null });

  const file = await makeBackup(kantlijn, folder);
  const before = await contents(kantlijn);
  await page.reload();
  await checkBackup(page, file);
  await expect(page.getByRole('progressbar', { name: 'Back-up nakijken' })).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText('Gestopt.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Zet terug' })).toHaveCount(0);
  expect(await contents(kantlijn)).toEqual(before);
});

test('where the browser can, the file is written as it comes', async ({ practice, kantlijn, folder }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001']);
  const page = await kantlijn.context.newPage();
  // The dialog alone is replaced: the file is one of the browser's own file system.
  await page.addInitScript(() => {
    const choose = async ({ suggestedName }: { suggestedName: string }) =>
      (await navigator.storage.getDirectory()).getFileHandle(suggestedName, { create: true });
    Object.assign(globalThis, { showSaveFilePicker: choose });
  });
  await page.goto(`chrome-extension://${kantlijn.id}/options.html`);
  await fillBackupPassphrase(page, 'kort');
  await page.getByRole('button', { name: 'Kies een plek en maak' }).click();
  await expect(page.getByText('Deze wachtzin is te kort.')).toBeVisible();
  await fillBackupPassphrase(page);
  await page.getByRole('button', { name: 'Kies een plek en maak' }).click();
  await expect(page.getByText(/staat waar je hem wilde hebben: kantlijn-/)).toBeVisible();
  const written = await page.evaluate(async () => {
    const found: number[][] = [];
    for await (const handle of (await navigator.storage.getDirectory()).values()) {
      const bytes = await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer();
      found.push([...new Uint8Array(bytes)]);
    }
    return found;
  });
  expect(written).toHaveLength(1);
  const file = join(folder, 'streamed.kantlijn');
  writeFileSync(file, Uint8Array.from(written[0]!));
  await checkBackup(page, file);
  await expect(page.getByText('Deze back-up is heel')).toBeVisible();
});
