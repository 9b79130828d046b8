/** The tour of a teacher's note at every practice host: one browser a worker, one page a host. */
import type { Page } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import type { ShapeName } from '../practice-lvs/shapes/index.ts';
import type { KantlijnBrowser } from './launch.ts';
import { expect, test } from './one-browser.ts';
import { openPanel, shell } from './panel.ts';
import { keepTaught, pointWithMouse, startTeaching } from './teach.ts';
import { AFTER_OPENING, NAME_ALONE, NO_CATEGORY, TOUR } from './tour-shapes.ts';

const NOTE =
  'Blauwe plek op zijn rug gezien, zal wel van vader komen. Hij zegt dat hij niet naar huis durft. ';

/** Thousands of notes take longest: begun first, they do not keep all others waiting at the end. */
const LONGEST_FIRST = TOUR.toSorted((a, b) => Number(b.startsWith('many')) - Number(a.startsWith('many')));

for (const shape of LONGEST_FIRST) {
  test(`${shape}: read, mark, mend, file, save, count`, async ({ school, kantlijn, page }) => {
    test.slow(shape.startsWith('many'));
    const drive = driverOf(school, shape);
    await drive.login(page, 'leerkracht');
    await drive.openGroup(page, 'groep 6');
    if (NAME_ALONE.includes(shape)) await listWasSeen(kantlijn, shape);
    await drive.openPupil(page, '1002');
    await drive.openForm(page);
    if (shape === 'kindvolg') await teachKindvolg(kantlijn, page);
    const panel = await openPanel(page);
    await expect(panel.getByText('Sem Bakker').first()).toBeVisible();
    await drive.type(page, NOTE);
    await panel
      .getByRole('button', { name: /^(?:Splits de zin|Noem het hypothese)$/ })
      .first()
      .click();
    await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
    if (!NO_CATEGORY.includes(shape)) {
      await panel.getByRole('button', { name: 'Zet categorie' }).click();
      await expect.poll(() => drive.category(page)).toBe('Meldcode en Verwijsindex');
    }
    expect(await drive.save(page)).toBe('saved');
    if (AFTER_OPENING.includes(shape)) {
      await expect(panel.getByText(/staat alleen het begin op de pagina/)).toBeVisible();
      await drive.notes(page);
    }
    // Thousands of notes are read and understood again after each save.
    await expect(panel.getByRole('img', { name: /Meldcode: stap \d/ }).first()).toBeVisible({
      timeout: 60_000,
    });
    // A name in the window title alone leaves no place for a ring on the page: the edge tab has it.
    const ring = shape === 'titled' ? '.tab' : '.badge';
    await expect(shell(page).locator(ring).first()).toHaveAttribute('aria-label', /Meldcode: stap \d/);
  });
}

/** A person looks at a list before choosing from it; a test is quicker than the reading. */
async function listWasSeen({ worker }: KantlijnBrowser, shape: ShapeName): Promise<void> {
  const host = `${shape}.localhost`;
  await expect
    .poll(() =>
      worker.evaluate(async (name) => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(key: string): Promise<{ met?: Record<string, object[]> }> } } };
        };
        return (await chrome.storage.session.get('met')).met?.[name]?.length ?? 0;
      }, host),
    )
    .toBeGreaterThan(2);
}

/** An unknown system without labels or headings: nothing is recognised until it was pointed out. */
async function teachKindvolg(kantlijn: KantlijnBrowser, page: Page): Promise<void> {
  await expect(shell(page)).toHaveCount(0);
  await startTeaching(kantlijn, page);
  await pointWithMouse(page, {
    'de naam van de leerling': page.locator('.k3-c1'),
    'het leerlingnummer': page.locator('.k3-c2 div').first(),
    'de tekst van een notitie': page.locator('.k3-p').first(),
    'het invulveld voor de notitie': page.getByPlaceholder('Wat viel op?'),
    'het keuzeveld voor de categorie': page.locator('.k3-f select'),
  });
  await keepTaught(page);
}
