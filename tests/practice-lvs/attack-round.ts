import { chromium } from 'playwright';
import { browserPath } from '../setup/browser-path.mjs';
import { ATTACKS, type Attack } from './attack-modes.ts';
import { chooseAttacks, leaks, naivePanel, watch } from './drive/attack.ts';
import { driverOf } from './drive.ts';
import { startPractice } from './server.ts';

const WORD = 'Klaproosje';

/**
 * Shows what each attack does to a panel made without care: by which tricks the typed word leaks, and
 * whether the panel is still where it was. Without the extension.
 */
const practice = await startPractice();
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox'],
});
const driver = driverOf(practice, 'attack');
const names = Object.keys(ATTACKS) as Attack[];
const rounds: (readonly Attack[] | 'alles')[] = [...names.map((name) => [name]), ['patch', 'frame'], 'alles'];
for (const modes of rounds.filter((round) => !round.includes('document'))) {
  const page = await browser.newPage();
  await watch(page, [WORD]);
  await chooseAttacks(page, practice.origin('attack'), modes);
  await driver.login(page, 'ib');
  await driver.openGroup(page, 'groep 6');
  await driver.openPupil(page, '1002');
  await naivePanel(page, WORD);
  await page.waitForTimeout(700);
  const how = [...new Set((await leaks(page)).map((leak) => leak.how))];
  const place = await page.evaluate(() => {
    const panel = document.querySelector('x-panel');
    return `${panel?.parentNode?.nodeName ?? 'gone'} ${panel?.getAttribute('style') ?? ''}`;
  });
  const heading = await page.evaluate(() => document.querySelector('.dossier h1')?.textContent);
  console.log(`${modes}: leaks by ${how.join(', ') || 'nothing'}; panel in ${place}; heading ${heading}`);
  await page.close();
}
await browser.close();
await practice.close();
