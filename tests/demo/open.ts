/** Opens the practice school in a browser window with the extension; stays until the window is closed. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchKantlijn } from '../e2e/launch.ts';
import { startPractice } from '../practice-lvs/server.ts';

const practice = await startPractice();
const profile = mkdtempSync(join(tmpdir(), 'kantlijn-demo-'));
const browser = await launchKantlijn(profile, { headless: false, viewport: null, welcome: 'kept' });
const page = await browser.context.newPage();
await page.goto(practice.origin('plain'));
console.log(`The practice school is open at ${practice.origin('plain')}. Close the browser window to stop.`);
await new Promise((closed) => browser.context.on('close', closed));
await practice.close();
rmSync(profile, { recursive: true, force: true });
