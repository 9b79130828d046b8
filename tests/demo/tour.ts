/**
 * The tour without a display: a teacher writes a note about a worry, mends and files it, takes a step; an IB'er on
 * another computer sees where the pupil stands. Saves a picture of each scene.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { type KantlijnBrowser, launchKantlijn } from '../e2e/launch.ts';
import { startPractice } from '../practice-lvs/server.ts';
import { ibScenes } from './scenes-ib.ts';
import { teacherScenes } from './scenes-teacher.ts';
import { welcome } from './scenes-welcome.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../.output/tour', import.meta.url));
mkdirSync(folder, { recursive: true });

let number = 0;
async function picture(page: Page, name: string, what: string): Promise<void> {
  number += 1;
  const file = join(folder, `${String(number).padStart(2, '0')}-${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  console.log(`${what}\n    ${file}`);
}

const profiles: string[] = [];
async function computer(): Promise<KantlijnBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-tour-'));
  profiles.push(profile);
  return launchKantlijn(profile);
}

const practice = await startPractice();
const teacher = await computer();
const ib = await computer();
try {
  await welcome(teacher, picture);
  await teacherScenes(teacher, practice, picture);
  await welcome(ib);
  await ibScenes(ib, practice, picture);
  console.log(`\n${number} pictures in ${folder}`);
} finally {
  await Promise.all([teacher.close(), ib.close()]);
  await practice.close();
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true });
}
