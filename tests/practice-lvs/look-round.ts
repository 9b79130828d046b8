import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { browserPath } from '../setup/browser-path.mjs';
import { driverOf } from './drive.ts';
import { startPractice } from './server.ts';
import { type ShapeName, shapeNames } from './shapes/index.ts';

const NOTE = 'Sem kwam om 9.10 uur binnen.\nHij zei: "Ik heb niet gegeten."';

/**
 * Goes through every host, or those named, without the extension: log in, open a file, write, save, read.
 * Pictures go to the folder in LOOK_ROUND_PICTURES, when it is set.
 */
const practice = await startPractice();
const executablePath = browserPath();
const browser = await chromium.launch({
  ...(executablePath ? { executablePath } : {}),
  args: ['--no-sandbox', '--disable-quic'],
});
const pictures = process.env.LOOK_ROUND_PICTURES;
if (pictures) mkdirSync(pictures, { recursive: true });

async function visit(shape: ShapeName): Promise<string> {
  practice.reset();
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on(
    'console',
    (line) => line.type() === 'error' && !line.text().includes('422') && problems.push(line.text()),
  );
  const picture = async (name: string) => {
    if (pictures) await page.screenshot({ path: join(pictures, `${shape}-${name}.png`) });
  };
  try {
    const driver = driverOf(practice, shape);
    await driver.login(page, 'leerkracht');
    await driver.openGroup(page, 'groep 6');
    await picture('list');
    await driver.openPupil(page, '1002');
    await driver.openForm(page);
    await driver.type(page, NOTE);
    await driver.chooseCategory(page, 'Gedrag');
    await picture('file');
    const typed = await driver.fieldText(page);
    if (typed !== NOTE) problems.push(`typed ${JSON.stringify(typed)}`);
    practice.failSaves(true);
    const refused = await driver.save(page);
    practice.failSaves(false);
    if (refused !== 'refused' || practice.notesOf('1002').length !== 5) problems.push(`failing: ${refused}`);
    const kept = await driver.fieldText(page);
    if (kept !== NOTE) problems.push(`kept ${JSON.stringify(kept)}`);
    const category = await driver.category(page);
    if (category !== null && category !== 'Gedrag') problems.push(`category ${category}`);
    const outcome = await driver.save(page);
    const stored = practice.notesOf('1002')[0];
    if (outcome !== 'saved' || stored?.text !== NOTE) problems.push(`${outcome}: ${JSON.stringify(stored)}`);
    const notes = await driver.notes(page);
    const first = notes[0]?.replace(/\s+/g, ' ');
    if (notes.length < 6 || first !== NOTE.replace('\n', ' '))
      problems.push(`notes ${JSON.stringify(notes.slice(0, 2))}`);
  } catch (problem) {
    await picture('problem');
    problems.push(String(problem));
  }
  await context.close();
  return problems.join('\n   ') || 'in order';
}

const asked = process.argv.slice(2);
for (const shape of shapeNames.filter((name) => asked.length === 0 || asked.includes(name))) {
  console.log(`${shape}: ${await visit(shape)}`);
}
await browser.close();
await practice.close();
