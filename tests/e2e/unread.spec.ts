/** Bytes that changed on the disk: one pupil cannot be read, the others can, and one sees what to do. */
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { ask, setUpVault } from './panel.ts';
import { addCases, rows } from './settings.ts';

test('a damaged pupil is named beside the others, and can be erased', async ({ practice, kantlijn }) => {
  await setUpVault(kantlijn, PASSPHRASE);
  await addCases(kantlijn, practice, ['1001', '1002']);
  const [broken, whole] = await rows(kantlijn);
  const { name } = broken!.identity;

  const settings = await kantlijn.open('options.html');
  // Its mark too, as a row that was written with the damage has it.
  const damaged = await settings.evaluate(async (pupil) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kantlijn');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const work = database.transaction(['events', 'stale'], 'readwrite');
    let count = 0;
    work.objectStore('events').openCursor().onsuccess = (event) => {
      const cursor = (event.target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const row = cursor.value as { key: string; sealed: Uint8Array };
      if (row.key.startsWith(pupil)) {
        row.sealed[20]! ^= 1;
        cursor.update(row);
        count += 1;
      }
      cursor.continue();
    };
    work.objectStore('stale').put({ pupil, stamp: 'damaged' });
    await new Promise((resolve) => {
      work.oncomplete = resolve;
    });
    database.close();
    return count;
  }, broken!.pupil);
  expect(damaged).toBeGreaterThan(0);

  const page = await kantlijn.open('overview.html');
  const box = page.getByRole('alert');
  await expect(box.getByText('Van 1 leerling is niet te lezen wat op deze computer staat:')).toBeVisible();
  await expect(box.getByText(name, { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: whole!.identity.name })).toBeVisible();
  await box.getByRole('button', { name: `Wis ${name}` }).click();
  const dialog = page.getByRole('dialog', { name: `${name} wissen` });
  await dialog.getByLabel('Ouders of leerling vragen erom').check();
  await dialog.getByRole('button', { name: 'Wis', exact: true }).click();
  await expect(page.getByText(`${name} is gewist van deze computer.`)).toBeVisible();
  await expect(box).toHaveCount(0);
  expect((await rows(kantlijn)).map(({ pupil }) => pupil)).toEqual([whole!.pupil]);
  expect(await ask(kantlijn, 'pupil.contents', { pupil: broken!.pupil })).toEqual({ events: 0, records: 0 });
});
