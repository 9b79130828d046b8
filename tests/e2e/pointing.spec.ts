/** Profiles made by pointing alone, in the real panel: for a next pupil, another session and after a re-render. */
import type { Page } from '@playwright/test';
import type { Driver } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { ShapeName } from '../practice-lvs/shapes/index.ts';
import { expect, test } from './fixtures.ts';
import { openPanel, panelFrame } from './panel.ts';
import { keepTaught, type Parts, pointWithKeys, pointWithMouse, startTeaching } from './teach.ts';

interface Taught {
  how: 'mouse' | 'keys';
  parts(page: Page, drive: Driver): Parts;
}

const SHAPES: Partial<Record<ShapeName, Taught[]>> = {
  kindvolg: (['mouse', 'keys'] as const).map((how) => ({
    how,
    parts: (page) => ({
      'de naam van de leerling': page.locator('.k3-c1'),
      'het leerlingnummer': page.locator('.k3-c2 div').first(),
      'de geboortedatum': page.locator('.k3-c2 div').nth(1),
      'de tekst van een notitie': page.locator('.k3-p').first(),
      'het invulveld voor de notitie': page.getByPlaceholder('Wat viel op?'),
      'het keuzeveld voor de categorie': page.locator('.k3-f select'),
    }),
  })),
  wicket: [
    {
      how: 'mouse',
      parts: (page, drive) => ({
        'de naam van de leerling': page.locator('h1, h2').filter({ hasText: 'Sem Bakker' }).first(),
        'de tekst van een notitie': page.getByText('Sem zit op voetbal').first(),
        'het invulveld voor de notitie': drive.field(page),
      }),
    },
  ],
  esis: [
    {
      how: 'mouse',
      parts: (page, drive) => ({
        'de naam van de leerling': page.locator('.leerlingbalk b'),
        'de tekst van een notitie': page.locator('.verslag tr:nth-child(2) td:nth-child(2)').first(),
        'het invulveld voor de notitie': drive.field(page),
        'het keuzeveld voor de categorie': page.locator('[name$="$ddlSoort"]'),
      }),
    },
  ],
};

for (const [shape, ways] of Object.entries(SHAPES) as [ShapeName, Taught[]][]) {
  for (const { how, parts } of ways) {
    test(`${shape}, taught with ${how}`, async ({ practice, kantlijn, page }) => {
      const drive = driverOf(practice, shape);
      await drive.login(page, 'leerkracht');
      await drive.openGroup(page, 'groep 6');
      await drive.openPupil(page, '1002');
      await drive.openForm(page);
      await startTeaching(kantlijn, page);
      const shown = parts(page, drive);
      await (how === 'mouse' ? pointWithMouse(page, shown) : pointWithKeys(page, shown));
      const panel = panelFrame(page);
      await expect(panel.getByText('Leerling: Sem Bakker')).toBeVisible();
      await expect(panel.getByText(/^5 notities, nieuwste \d\d-\d\d-\d{4}/)).toBeVisible();
      await keepTaught(page);
      await expect(panel.getByText('Sem Bakker').first()).toBeVisible();

      await drive.openGroup(page, 'groep 6');
      await drive.openPupil(page, '1004');
      await drive.openForm(page);
      const next = await openPanel(page);
      await expect(next.getByText('Noor').first()).toBeVisible();
      await drive.type(page, 'Moeder is onverschillig. ');
      await expect(next.getByText('Oordeel').first()).toBeVisible();
      await drive.chooseCategory(page, 'Gedrag');
      expect(await drive.save(page)).toBe('saved');
      await expect(next.getByText(/Moeder is onverschillig/).first()).toBeVisible();
    });
  }
}
