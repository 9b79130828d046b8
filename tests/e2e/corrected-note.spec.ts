/** The LVS is the record: a note that is corrected there is read anew. */
import type { EventBody } from '../../lib/meldcode/content.ts';
import { composeNote } from '../../lib/notes/compose.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import type { KantlijnBrowser } from './launch.ts';
import { badgeIn, setUpVault } from './panel.ts';
import { rows } from './settings.ts';

const WRITTEN = 'Mogelijk slaapt hij te weinig.';
const CORRECTED = 'Mogelijk slaapt hij slecht door de verhuizing.';
const COMMON = { happenedOn: '2026-11-20', recordedAt: '2026-11-20T10:00:00.000Z', role: 'ib' } as const;
const EVENTS: EventBody[] = [
  {
    ...COMMON,
    id: '4e0c1a52-7f43-4a7e-9a53-1b2c3d4e5f60',
    type: 'signal',
    step: 1,
    content: { facts: [{ text: 'Viel twee keer in slaap in de les.' }] },
  },
  {
    ...COMMON,
    id: '5f0c1a52-7f43-4a7e-9a53-1b2c3d4e5f60',
    type: 'hypothesis',
    step: null,
    content: { text: WRITTEN },
  },
];

/** The file of a pupil, at a host whose saved notes can be changed. */
async function openFile(practice: Practice, kantlijn: KantlijnBrowser, pupil: string) {
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'rows');
  const page = await kantlijn.context.newPage();
  await drive.login(page, 'ib');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, pupil);
  return { drive, page };
}

test('the words of a saved note are corrected in the LVS and known as corrected', async ({
  practice,
  kantlijn,
}) => {
  const { drive, page } = await openFile(practice, kantlijn, '1001');
  await drive.field(page).fill(composeNote(EVENTS));
  await drive.chooseCategory(page, 'Meldcode en Verwijsindex');
  expect(await drive.save(page)).toBe('saved');

  await expect(badgeIn(page)).toHaveAttribute('aria-label', /Meldcode: stap/);
  const known = async () =>
    (await rows(kantlijn)).flatMap(({ progress }) => progress.hypotheses.map(({ text }) => text));
  await expect.poll(known).toContain(WRITTEN);
  const before = await known();

  const saved = page.locator('.rijen tbody tr:not(:first-child) textarea', { hasText: WRITTEN }).first();
  const words = await saved.inputValue();
  await saved.fill(words.replace(WRITTEN, CORRECTED));
  expect(await drive.save(page)).toBe('saved');
  await expect.poll(known).toContain(CORRECTED);
  expect((await known()).toSorted()).toEqual(
    before.map((text) => (text === WRITTEN ? CORRECTED : text)).toSorted(),
  );
});

const ORDINARY = 'Yara kwam drie dagen zonder jas op school. Besproken met de intern begeleider.';
const LESS = 'Yara kwam drie dagen zonder jas op school.';

test('an ordinary note is edited in the LVS: the step that it no longer tells no longer counts', async ({
  practice,
  kantlijn,
}) => {
  const { drive, page } = await openFile(practice, kantlijn, '1003');
  const step = async (which: number) =>
    (await rows(kantlijn)).map(({ progress }) => progress.steps[which - 1]!.events.length);
  await drive.field(page).fill(ORDINARY);
  await drive.chooseCategory(page, 'Meldcode en Verwijsindex');
  expect(await drive.save(page)).toBe('saved');
  await expect.poll(() => step(2)).toEqual([1]);

  const saved = page.locator('.rijen tbody tr:not(:first-child) textarea', { hasText: ORDINARY }).first();
  await saved.fill(LESS);
  expect(await drive.save(page)).toBe('saved');
  await expect.poll(() => step(2)).toEqual([0]);
  expect(await step(1)).toEqual([1]);
});
