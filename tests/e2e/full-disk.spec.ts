/** A full disk: what was typed stays on screen, the reason is told, and what is acknowledged is stored. */
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import type { KantlijnBrowser } from './launch.ts';
import { ask, composerFacts, openTab, setUpVault } from './panel.ts';
import { callFrom, pairedPanel } from './product.ts';

const PUPIL = { host: 'plain.localhost', name: 'Sem de Wit', number: '1001', birthDate: null, group: null };
const signal = (id: string) => ({
  id,
  type: 'signal',
  step: 1,
  happenedOn: '2025-11-12',
  role: 'leerkracht',
  content: { text: 'Kwam zonder jas binnen.' },
});

/**
 * Has the store of the background refuse what is written, with the browser's own error: Chromium's override of the
 * quota does not reach the database of an extension.
 */
async function fill({ worker }: KantlijnBrowser): Promise<void> {
  await worker.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: Pick<IDBObjectStore, 'put' | 'add'> };
    store.kept = { put: store.put, add: store.add };
    const full = (): never => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    Object.assign(store, { put: full, add: full });
  });
}

async function makeRoom({ worker }: KantlijnBrowser): Promise<void> {
  await worker.evaluate(() => {
    const store = IDBObjectStore.prototype as IDBObjectStore & { kept?: Pick<IDBObjectStore, 'put' | 'add'> };
    Object.assign(store, store.kept);
  });
}

test('a full disk takes no word away, and says so until there is room', async ({
  practice,
  kantlijn,
  page,
}) => {
  const drive = driverOf(practice, 'plain');
  await setUpVault(kantlijn, PASSPHRASE);
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  await drive.openForm(page);
  const panel = await openTab(page, 'Notitie');
  const facts = await composerFacts(panel);
  const inside = await pairedPanel(page);
  const before = await callFrom(inside, 'case.get', { pupil: PUPIL });

  await fill(kantlijn);
  await facts.fill('Zat stil in de hoek.');
  await expect(panel.getByText('De schijf is vol')).toBeVisible();
  await expect(facts).toHaveValue('Zat stil in de hoek.');
  expect(await callFrom(inside, 'case.append', { pupil: PUPIL, events: [signal('vol-1')] })).toMatchObject({
    ok: false,
    error: { key: 'error.quota' },
  });
  expect(await callFrom(inside, 'case.get', { pupil: PUPIL })).toEqual(before);
  await panel.getByRole('button', { name: 'Zet in notitie' }).click();
  await expect.poll(() => drive.fieldText(page)).toContain('Zat stil in de hoek.');

  await makeRoom(kantlijn);
  await facts.fill('Speelde weer mee.');
  await expect(panel.getByText('De schijf is vol')).toBeHidden();
  const kept = async () => (await callFrom(inside, 'draft.get', { pupil: PUPIL, slot: 'composer' })).value;
  await expect.poll(kept).toMatchObject({ text: expect.stringContaining('Speelde weer mee.') });
  expect(await callFrom(inside, 'case.append', { pupil: PUPIL, events: [signal('vol-2')] })).toMatchObject({
    ok: true,
  });
  expect(await ask(kantlijn, 'vault.status', {})).toMatchObject({ state: 'open' });
});
