/** The page is the same with and without us: its DOM, its style sheets, its focus order and the keys it hears. */
import { type Browser, chromium, type Page } from 'playwright';
import { typeAtEnd } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import type { ShapeName } from '../practice-lvs/shapes/index.ts';
import { browserPath } from '../setup/browser-path.mjs';
import { expect, test } from './one-browser.ts';
import { edgeTab, openPanel, shell } from './panel.ts';

const SHAPES: readonly ShapeName[] = ['plain', 'dialog', 'richtext', 'hostile'];
const STROKES = 20;

/** Everything the page can see of itself, our one element left out. */
interface Seen {
  dom: string;
  sheets: (string | null)[];
  focus: string[];
  keys: string[];
}

let bare: Browser;
test.beforeAll(async () => {
  const executablePath = browserPath();
  bare = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
  });
});
test.afterAll(() => bare.close());

/** Opens a pupil's file in this page, with a listener of the page's own on every key and text event. */
async function open(page: Page, school: Practice, shape: ShapeName): Promise<void> {
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change'])
      addEventListener(
        type,
        (event) =>
          heard.push(`${type} ${(event as KeyboardEvent).key ?? ''} ${(event.target as Element).localName}`),
        true,
      );
  });
  const drive = driverOf(school, shape);
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1002');
  await drive.openForm(page);
}

/** Types, walks by Tab, and tells what the page is and heard. */
async function look(page: Page, school: Practice, shape: ShapeName): Promise<Seen> {
  const drive = driverOf(school, shape);
  await typeAtEnd(drive.field(page), 'Kwam om 9 uur.');
  const keys = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  const focus: string[] = [];
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    document.getSelection()?.removeAllRanges();
  });
  await page.mouse.click(1, 1);
  for (let stroke = 0; stroke < STROKES; stroke++) {
    await page.keyboard.press('Tab');
    focus.push(
      await page.evaluate(() => {
        const at = document.activeElement;
        return at ? `${at.localName} ${at.getAttribute('name') ?? at.textContent?.trim().slice(0, 30)}` : '';
      }),
    );
  }
  const { dom, sheets } = await page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    for (const one of copy.querySelectorAll('kantlijn-laag')) one.remove();
    return {
      // The one thing that differs between two visits: the server draws a new nonce each time.
      dom: copy.outerHTML.replace(/ nonce="[^"]*"/g, ''),
      sheets: [...document.styleSheets].map((sheet) => `${sheet.href} ${sheet.cssRules.length}`),
    };
  });
  return { dom, sheets, focus, keys };
}

/** Up to where the walk leaves the page: behind it come the browser's own buttons, or our element. */
const ofPage = (focus: readonly string[]): string[] =>
  focus.filter((at) => !/^(?:kantlijn-laag|body|html)\b/.test(at));

for (const shape of SHAPES) {
  for (const state of ['closed', 'open'] as const) {
    test(`${shape}, panel ${state}`, async ({ school, kantlijn, page }) => {
      const context = await bare.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
      const without = await context.newPage();
      await open(without, school, shape);
      const before = await look(without, school, shape);
      await context.close();

      await kantlijn.worker.evaluate(() =>
        (
          globalThis as unknown as { chrome: { storage: { local: { remove(key: string): Promise<void> } } } }
        ).chrome.storage.local.remove('settings'),
      );
      await open(page, school, shape);
      await expect(edgeTab(page)).toBeVisible();
      if (state === 'open') await openPanel(page);
      const after = await look(page, school, shape);
      expect(after.dom).toBe(before.dom);
      expect(after.sheets).toEqual(before.sheets);
      expect(after.keys).toEqual(before.keys);
      const walked = ofPage(after.focus);
      expect(walked).toEqual(ofPage(before.focus).slice(0, walked.length));
      expect(walked.length).toBeGreaterThan(4);
    });
  }
}

test('keys pressed in the panel are the panel’s alone', async ({ school, page }) => {
  await open(page, school, 'hostile');
  const panel = await openPanel(page);
  await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.splice(0));
  await panel.getByRole('tab', { name: /Notitie/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: /Stappen/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('geheim');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
});

test('a modal dialog: the panel goes in, works there, comes out again and is still where it was', async ({
  school,
  page,
}) => {
  const drive = driverOf(school, 'dialog');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1002');
  const panel = await openPanel(page);
  await panel.getByRole('tab', { name: /Stappen/ }).click();
  await drive.openForm(page);
  const parent = () => shell(page).evaluate((element) => element.parentElement?.localName);
  await expect.poll(parent).toBe('dialog');
  await expect(panel.getByRole('tab', { name: /Stappen/ })).toHaveAttribute('aria-selected', 'true');
  await panel.getByRole('tab', { name: /Dossier/ }).click();
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(parent).toBe('html');
  await expect(panel.getByRole('tab', { name: /Dossier/ })).toHaveAttribute('aria-selected', 'true');
});
