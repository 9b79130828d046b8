/** The real extension, killed and stopped while it writes: what was acknowledged is there. `npm run kill200` for 200. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { typeAtEnd } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { launchKantlijn } from './launch.ts';
import { ask, composerFacts, openPanel, setUpVault } from './panel.ts';
import { callFrom, pairedPanel } from './product.ts';
import { type Acknowledged, kill, openBarePanel, PUPIL, writeOnAndOn } from './survival/bare-panel.ts';
import { seeded } from './survival/random.ts';

const KILLS = Number(process.env.KANTLIJN_KILLS ?? 8);
const SEED = Number(process.env.KANTLIJN_SEED ?? Date.now() % 1_000_000);
const LONGEST_MS = 400;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

interface Kept {
  events: { id: string }[];
}

test(`killed ${KILLS} times while it writes, its background stopped in between`, async () => {
  test.setTimeout(60_000 + KILLS * 20_000);
  const random = seeded(SEED);
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-killed-'));
  const told: Acknowledged = { events: new Set(), draft: 0 };
  let opened = 0;
  for (let round = 0; round <= KILLS; round++) {
    const where = `seed ${SEED}, round ${round}`;
    const browser = await launchKantlijn(profile);
    const panel = await openBarePanel(browser);
    if (round === 0) await setUpVault(browser, PASSPHRASE);
    else {
      expect(await panel.ask('vault.unlock', { secret: PASSPHRASE }), where).toMatchObject({ state: 'open' });
      opened += 1;
      const { events } = await panel.ask<Kept>('case.get', { pupil: PUPIL });
      const stored = new Set(events.map(({ id }) => id));
      expect(
        [...told.events].filter((id) => !stored.has(id)),
        `lost; ${where}`,
      ).toEqual([]);
      expect(stored.size, where).toBe(events.length);
      const draft = await panel.ask<{ text: string }>('draft.get', { pupil: PUPIL, slot: 'composer' });
      expect(Number.parseInt(draft.text, 10), `older draft; ${where}`).toBeGreaterThanOrEqual(told.draft);
      told.draft = Number.parseInt(draft.text, 10);
    }
    if (round === KILLS) await browser.close();
    else {
      const before = told.events.size;
      await writeOnAndOn(panel, told);
      await expect.poll(() => told.events.size, { intervals: [5] }).toBeGreaterThan(before);
      await pause(random() * LONGEST_MS);
      await panel.stopBackground();
      await pause(random() * LONGEST_MS);
      await kill(browser);
    }
  }
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  console.log(`killed ${KILLS}, opened ${opened}, acknowledged ${told.events.size}, lost 0 (seed ${SEED})`);
  expect(opened).toBe(KILLS);
});

test('a stopped background, a lock and a closed page lose nothing of what was typed', async ({
  practice,
  kantlijn,
  page,
}) => {
  test.setTimeout(180_000);
  const drive = driverOf(practice, 'plain');
  await setUpVault(kantlijn, PASSPHRASE);
  await ask(kantlijn, 'settings.set', { open: true });
  const session = await kantlijn.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  const stop = () => session.send('ServiceWorker.stopAllWorkers');
  await drive.login(page, 'leerkracht');
  const open = async () => {
    await page.goto(practice.origin('plain'));
    await drive.openGroup(page, 'groep 6');
    await drive.openPupil(page, '1001');
    return openPanel(page);
  };
  let panel = await open();

  const note = 'Had een blauwe plek op zijn arm, zal wel van thuis komen. ';
  await typeAtEnd(drive.field(page), note);
  await stop();
  await expect(panel.getByRole('button', { name: 'Splits de zin' }).first()).toBeVisible();
  expect(await drive.fieldText(page)).toContain(note.trim());

  const facts = await composerFacts(panel);
  await facts.fill('Viel in slaap bij het lezen.');
  await stop();
  await facts.pressSequentially(' Had geen lunch bij zich.');
  await panel.getByRole('button', { name: 'Vergrendelen' }).click();
  await facts.pressSequentially(' Kwam te laat.');
  const whole = 'Viel in slaap bij het lezen. Had geen lunch bij zich. Kwam te laat.';
  await expect(facts).toHaveValue(whole);
  expect(await drive.fieldText(page)).toContain('Had een blauwe plek op zijn arm');

  await ask(kantlijn, 'vault.unlock', { secret: PASSPHRASE });
  await facts.press('End');
  await facts.pressSequentially('!');
  const pupil = { host: 'plain.localhost', name: 'Sem de Wit', number: '1001', birthDate: null, group: null };
  const frame = await pairedPanel(page);
  const kept = async () => (await callFrom(frame, 'draft.get', { pupil, slot: 'composer' })).value;
  await expect.poll(kept).toMatchObject({ text: expect.stringContaining('te laat.!') });
  await stop();
  panel = await open();
  await expect(await composerFacts(panel)).toHaveValue(`${whole}!`);
});
