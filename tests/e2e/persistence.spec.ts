/** What was learnt from the notes is there after the browser was closed, and only for who can unlock it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, badgeIn, openPanel, setUpVault } from './panel.ts';

test('progress outlives the browser and shows only when unlocked', async ({ practice, openBrowser }) => {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-kept-'));
  const drive = driverOf(practice, 'plain');
  const before = await openBrowser(folder);
  await setUpVault(before, PASSPHRASE);
  const page = await before.context.newPage();
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  await expect(badgeIn(page)).toHaveAttribute('aria-label', /Meldcode: stap/);
  const { rows } = await ask<{ rows: object[] }>(before, 'overview.rows', { from: 0 });
  expect(rows).toHaveLength(1);
  await before.close();

  const after = await openBrowser(folder);
  const again = await after.context.newPage();
  await drive.login(again, 'leerkracht');
  await drive.openGroup(again, 'groep 6');
  await drive.openPupil(again, '1001');
  const panel = await openPanel(again);
  await expect(badgeIn(again)).toHaveCount(0);
  await expect(ask(after, 'overview.rows', { from: 0 })).rejects.toThrow();
  await panel.getByRole('tab', { name: /Stappen/ }).click();
  await panel
    .getByLabel(/wachtzin/i)
    .first()
    .fill(PASSPHRASE);
  await panel.getByRole('button', { name: 'Ontgrendel' }).click();
  await expect(badgeIn(again)).toHaveAttribute('aria-label', /Meldcode: stap/);
  expect((await ask<{ rows: object[] }>(after, 'overview.rows', { from: 0 })).rows).toEqual(rows);
  await after.close();
  rmSync(folder, { recursive: true, force: true });
});
