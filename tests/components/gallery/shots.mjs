/** Takes pictures of the gallery: `node tests/components/gallery/shots.mjs <folder> [name …]`. */
import { mkdirSync } from 'node:fs';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { browserPath } from '../../setup/browser-path.mjs';

const [folder = 'shots', ...names] = process.argv.slice(2);
/** Pages of their own, seen at the size of a small laptop. */
const WIDE = /^(overview|welcome|options)/;
const LOOKS = [
  { suffix: '', theme: 'light', width: 360, height: 760, scale: 1 },
  { suffix: '-dark', theme: 'dark', width: 360, height: 760, scale: 1 },
  { suffix: '-200', theme: 'light', width: 360, height: 380, scale: 2 },
];

mkdirSync(folder, { recursive: true });
const server = await createServer({ configFile: 'tests/components/gallery/vite.config.ts' });
await server.listen(0);
const address = server.resolvedUrls?.local[0];
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
const all = await browser.newPage();
await all.goto(address);
await all.locator('a').first().waitFor();
const states = names.length ? names : await all.locator('a').allTextContents();
await all.close();
for (const look of process.env.LOOKS
  ? LOOKS.filter((each) => process.env.LOOKS.split(',').includes(each.suffix))
  : LOOKS) {
  const page = await browser.newPage({
    viewport: { width: look.width, height: look.height },
    deviceScaleFactor: look.scale,
  });
  page.on('pageerror', (error) => console.error(error.message));
  for (const state of states) {
    const wide = WIDE.test(state);
    await page.setViewportSize(
      wide ? { width: 1366, height: 768 } : { width: look.width, height: look.height },
    );
    await page.goto(`${address}?state=${state}&theme=${look.theme}`);
    await page.locator('body[data-ready]').waitFor();
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${folder}/${state}${look.suffix}.png` });
  }
  await page.close();
}
await browser.close();
await server.close();
