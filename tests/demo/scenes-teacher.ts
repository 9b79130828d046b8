/** A teacher between two lessons. */
import type { FrameLocator, Page } from 'playwright';
import type { KantlijnBrowser } from '../e2e/launch.ts';
import { openPanel } from '../e2e/panel.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import type { Picture } from './scenes-welcome.ts';

const NOTE =
  'Kwam om 9.10 uur binnen, zonder jas. Had een blauwe plek op zijn arm, zal wel van thuis komen. Moeder is onverschillig. Er wordt gezegd dat vader weer thuis woont en dat hij slaat. ';

export async function teacherScenes(
  browser: KantlijnBrowser,
  practice: Practice,
  picture: Picture,
): Promise<void> {
  const drive = driverOf(practice, 'wicket');
  const page = await browser.context.newPage();
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  await drive.openForm(page);
  const panel = await openPanel(page);
  await drive.type(page, NOTE);
  await panel.getByRole('button', { name: 'Splits de zin' }).first().waitFor();
  await settle(page);
  await picture(
    page,
    'bevindingen',
    'While writing: facts, guesses and judgements told apart, in the LVS’s own field.',
  );
  await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
  await settle(page);
  await picture(page, 'hersteld', 'Mended in one click; Ctrl+Z takes it back.');
  await panel.getByRole('button', { name: 'Zet categorie' }).click();
  await settle(page);
  await picture(page, 'categorie', 'The category set in the LVS’s own control.');
  await drive.save(page);
  await settle(page);
  await openTab(panel, 'Stappen');
  await settle(page);
  await picture(page, 'stappen', 'The note read back from the page: the step counts.');
  await openTab(panel, 'Dossier');
  await settle(page);
  await picture(page, 'dossier', 'The file: hypotheses and timeline.');
  await page.close();
}

export async function openTab(panel: FrameLocator, name: string): Promise<void> {
  await panel.getByRole('tab', { name: new RegExp(name) }).click();
}

/** Lets marks and cards come to rest before a picture is taken. */
export const settle = (page: Page): Promise<void> => page.waitForTimeout(1_500);
