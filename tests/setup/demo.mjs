/**
 * `npm run demo`: installs, builds, and opens the practice school in a browser with the extension. Without a
 * display it plays the tour headless and saves pictures.
 */
import { ensureBrowser } from './browser.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { run } from './run.mjs';

ensureDependencies();
await ensureBrowser();
console.log('Build: the extension, with the practice school among its hosts …');
if (run('wxt', ['build', '--level', 'warn'], { KANTLIJN_PRACTICE: '1' }) !== 0) process.exit(1);

const display = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = !display || process.env.KANTLIJN_HEADLESS === '1';
process.exit(run('node', [headless ? 'tests/demo/tour.ts' : 'tests/demo/open.ts']));
