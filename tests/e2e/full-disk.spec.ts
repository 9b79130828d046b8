/** No room left: what was typed stays on screen and can be copied, and nothing counts that is not stored. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { EXTENSION, type KantlijnBrowser, launchKantlijn } from './launch.ts';
import { ask, badgeIn, composerFacts, openPanel, setUpVault } from './panel.ts';
import { callFrom, pairedPanel } from './product.ts';

/**
 * With `unlimitedStorage` only a disk that is really full stops the browser from storing. The same build without
 * that permission gets the same error of a quota that a test can set.
 */
function limitedBuild(folder: string): string {
  const copy = join(folder, 'limited');
  cpSync(EXTENSION, copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(path, JSON.stringify(manifest));
  return copy;
}

const pupil = { host: 'plain.localhost', name: 'Sem de Wit', number: '1001', birthDate: null, group: null };
const event = { type: 'signal', step: 1, happenedOn: '2026-03-02', role: 'leerkracht', content: {} };
const BEGUN = 'Viel in slaap bij het lezen.';

async function openFile(practice: Practice, { context }: KantlijnBrowser): Promise<Page> {
  const drive = driverOf(practice, 'plain');
  const page = await context.newPage();
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  return page;
}

async function composing(page: Page) {
  const panel = await openPanel(page);
  const facts = await composerFacts(panel);
  const frame = await pairedPanel(page);
  const call = (name: string, args: object = {}) => callFrom(frame, name, { pupil, ...args });
  const draft = async () => JSON.stringify((await call('draft.get', { slot: 'composer' })).value);
  return { panel, facts, call, draft };
}

test('a full disk takes nothing of what was typed, and room that is made is used at once', async ({
  practice,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-full-'));
  const [profile, extension] = [join(folder, 'profile'), limitedBuild(folder)];
  const first = await launchKantlijn(profile, { extension });
  await setUpVault(first, PASSPHRASE);
  const begun = await composing(await openFile(practice, first));
  await begun.facts.fill(BEGUN);
  await expect.poll(begun.draft).toContain(BEGUN);
  await first.close();

  // Chromium gives out room in advance for half a minute; only after a start is nothing given out.
  const kantlijn = await launchKantlijn(profile, { extension });
  const { context } = kantlijn;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const storage = await context.newCDPSession(kantlijn.desk);
  const origin = `chrome-extension://${kantlijn.id}`;
  await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await ask(kantlijn, 'vault.unlock', { secret: PASSPHRASE });
  const before = await ask<object>(kantlijn, 'vault.contents', {});
  const page = await openFile(practice, kantlijn);
  await expect(badgeIn(page)).toBeVisible();
  const { panel, facts, call, draft } = await composing(page);
  await expect(facts).toHaveValue(BEGUN);
  await facts.press('End');
  await facts.pressSequentially(' Had geen lunch bij zich.');
  await expect(panel.getByText('De schijf is vol.')).toBeVisible();
  await expect(facts).toHaveValue(`${BEGUN} Had geen lunch bij zich.`);
  expect(await draft()).not.toContain('lunch');
  const refused = await call('case.append', { events: [event] });
  expect(refused).toMatchObject({ ok: false, error: { key: 'error.quota' } });
  expect(await ask<object>(kantlijn, 'vault.contents', {})).toEqual(before);
  await page.bringToFront();
  await panel.getByRole('button', { name: 'Kopieer' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('Had geen lunch');

  await storage.send('Storage.overrideQuotaForOrigin', { origin });
  await facts.press('End');
  await facts.pressSequentially('!');
  await expect.poll(draft).toContain('bij zich.!');
  await expect(panel.getByText('De schijf is vol.')).toBeHidden();
  expect(await call('case.append', { events: [event] })).toMatchObject({ ok: true });
  await kantlijn.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});
