/**
 * What was acknowledged is there, however the browser or its background ends. `KANTLIJN_KILLS=200` for the
 * long run.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildVaultExtension, openVaultBrowser, writeOnAndOn } from './vault/extension.ts';

const KILLS = Number(process.env.KANTLIJN_KILLS ?? 6);
const PASSPHRASE = 'vier losse groene stoelen';
const folders: string[] = [];

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'kantlijn-vault-'));
  folders.push(made);
  return made;
}

test.afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true, maxRetries: 5 });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test(`killed ${KILLS} times while it writes, and its background stopped as often`, async () => {
  test.setTimeout(60_000 + KILLS * 30_000);
  const [profile, extension] = [folder(), folder()];
  await buildVaultExtension(extension);
  const written = new Set<string>();
  let pupil = '';
  let opened = 0;
  for (let round = 0; round <= KILLS; round++) {
    const vault = await openVaultBrowser(profile, extension);
    if (round === 0) await vault.ask({ do: 'set-up', passphrase: PASSPHRASE });
    else await vault.ask({ do: 'unlock', passphrase: PASSPHRASE });
    pupil = String(await vault.ask({ do: 'see', name: 'Sem de Wit', number: '1042' }));
    const stored = (await vault.ask({ do: 'ids', pupil })) as string[];
    expect([...written].filter((id) => !stored.includes(id))).toEqual([]);
    expect(new Set(stored).size).toBe(stored.length);
    opened += 1;
    if (round === KILLS) await vault.browser.close();
    else {
      const before = written.size;
      await writeOnAndOn(vault, pupil, (id) => written.add(id));
      await expect.poll(() => written.size, { intervals: [5] }).toBeGreaterThan(before);
      await vault.stopBackground();
      const after = written.size;
      await expect.poll(() => written.size, { intervals: [5] }).toBeGreaterThan(after);
      await pause(Math.random() * 60);
      await vault.kill();
    }
  }
  console.log(`killed ${KILLS} times, opened ${opened - 1} times, ${written.size} acknowledged, 0 lost`);
  expect(opened).toBe(KILLS + 1);
});

/** Cuts the newest log of the database short, as a power cut in the middle of a write does. */
function tear(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB');
  const store = readdirSync(folder).find((name) => name.endsWith('.leveldb'))!;
  const logs = readdirSync(join(folder, store)).filter((name) => name.endsWith('.log'));
  const log = join(folder, store, logs.toSorted().at(-1)!);
  truncateSync(log, statSync(log).size - 100);
}

test('files torn by a power cut: Chromium throws the database away, the vault does not lose it', async () => {
  test.setTimeout(180_000);
  const [profile, extension] = [folder(), folder()];
  await buildVaultExtension(extension);
  const ids: string[] = [];
  let pupil = '';
  for (let round = 0; round < 5; round++) {
    const vault = await openVaultBrowser(profile, extension);
    await vault.ask({ do: round === 0 ? 'set-up' : 'unlock', passphrase: PASSPHRASE });
    pupil = String(await vault.ask({ do: 'see', name: 'Sem de Wit', number: '1042' }));
    expect(((await vault.ask({ do: 'ids', pupil })) as string[]).toSorted()).toEqual(ids.toSorted());
    for (let i = 0; i < 4; i++) {
      ids.push(`${round}-${i}`);
      await vault.ask({ do: 'append', pupil, id: ids.at(-1)!, text: 'Kwam zonder jas binnen. '.repeat(20) });
    }
    await vault.kill();
    if (round === 1) tear(profile);
  }
});

/** All files under a folder, as bytes. */
function* filesUnder(path: string): Generator<[string, Buffer]> {
  for (const entry of readdirSync(path, { withFileTypes: true, recursive: true }))
    if (entry.isFile()) {
      const file = join(entry.parentPath, entry.name);
      yield [file, readFileSync(file)];
    }
}

test('nothing of it lies readable in the profile folder, open or locked', async () => {
  const [profile, extension] = [folder(), folder()];
  await buildVaultExtension(extension);
  const words = ['Zebedeus', 'Quispelhof', '90417733', 'onbetamelijk', 'zwavelgeel', PASSPHRASE];
  const vault = await openVaultBrowser(profile, extension);
  await vault.ask({ do: 'set-up', passphrase: PASSPHRASE });
  const pupil = String(await vault.ask({ do: 'see', name: 'Zebedeus Quispelhof', number: '90417733' }));
  const texts = ['Hij zei dat het onbetamelijk was.', 'Zijn jas was zwavelgeel.'];
  for (const text of texts) await vault.ask({ do: 'append', pupil, id: `${text} id`, text });
  await vault.ask({ do: 'draft', pupil, text: texts.join(' ') });
  const hits = () =>
    [...filesUnder(profile)].flatMap(([file, bytes]) =>
      words
        .flatMap((word) =>
          [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')].map((form) => ({ word, form })),
        )
        .filter(({ form }) => bytes.includes(form))
        .map(({ word }) => `${word} in ${file}`),
    );
  const written = [...filesUnder(profile)].filter(([file]) => file.includes('IndexedDB'));
  expect(written.some(([, bytes]) => bytes.includes(pupil))).toBe(true);
  expect(hits()).toEqual([]);
  await vault.ask({ do: 'lock' });
  expect(hits()).toEqual([]);
  await vault.browser.close();
  expect(hits()).toEqual([]);
});
