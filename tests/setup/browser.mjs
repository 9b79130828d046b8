import { existsSync } from 'node:fs';
import { browserPath } from './browser-path.mjs';
import { run } from './run.mjs';

/** Path of the Chromium that Playwright downloaded, or null when it is not there. */
async function downloaded() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/**
 * Sees to it that there is a Chromium: one on this machine, else Playwright's own download, else Debian's
 * package. Says what it did; ends the process with the command to run when nothing worked.
 */
export async function ensureBrowser() {
  const there = browserPath() ?? (await downloaded());
  if (there) return say(`Browser: ${there}`, there);
  console.log('Browser: none found, trying the download that belongs to Playwright …');
  if (run('playwright', ['install', 'chromium']) === 0) {
    const path = await downloaded();
    if (path) return say(`Browser: downloaded to ${path}`, path);
  }
  if (process.platform === 'linux' && process.getuid?.() === 0) {
    console.log('Browser: the download did not work, trying the package "chromium" …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium']);
    const path = browserPath();
    if (path) return say(`Browser: installed ${path}`, path);
  }
  console.error(
    'No Chromium could be found or installed. Install one by hand and run this again:\n' +
      '  Debian or Ubuntu:  sudo apt-get install chromium\n' +
      '  elsewhere:         npx playwright install chromium\n' +
      'or set KANTLIJN_BROWSER to the path of a Chromium.',
  );
  process.exit(1);
}

function say(line, path) {
  console.log(line);
  return path;
}
