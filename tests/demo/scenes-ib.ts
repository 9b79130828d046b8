/** An IB'er on another computer, with an empty database: everything comes from the notes. */
import type { KantlijnBrowser } from '../e2e/launch.ts';
import { openPanel } from '../e2e/panel.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import { openTab, settle } from './scenes-teacher.ts';
import type { Picture } from './scenes-welcome.ts';

export async function ibScenes(
  browser: KantlijnBrowser,
  practice: Practice,
  picture: Picture,
): Promise<void> {
  const drive = driverOf(practice, 'plain');
  const page = await browser.context.newPage();
  await drive.login(page, 'ib');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  const panel = await openPanel(page);
  await openTab(panel, 'Stappen');
  await settle(page);
  await picture(
    page,
    'tweede-computer',
    'The IB’er, at another host of the same school: the same step, from the notes alone.',
  );
  await drive.openGroup(page, 'groep 6');
  await settle(page);
  await picture(page, 'lijst', 'The group list with badges.');
  const overview = await browser.open('overview.html');
  await settle(overview);
  await picture(overview, 'overzicht', 'The overview of running cases.');
}
