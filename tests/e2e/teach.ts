/** Teaches a page by pointing, as a person does: with the real mouse, or with keys alone. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { KantlijnBrowser } from './launch.ts';
import { panelFrame } from './panel.ts';

interface Tabs {
  chrome: {
    tabs: {
      query(about: object): Promise<{ id: number; url?: string }[]>;
      sendMessage(id: number, message: object): Promise<void>;
    };
    scripting: { executeScript(what: object): Promise<void> };
  };
}

/** What the toolbar button does on a page that is not recognised (a test cannot press that button). */
export async function startTeaching(kantlijn: KantlijnBrowser, page: Page): Promise<void> {
  await kantlijn.worker.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as Tabs;
    const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
    if (!tab) throw new Error('no such tab');
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/overlay.js'] });
    await chrome.tabs.sendMessage(tab.id, { type: 'learn-page' });
  }, page.url());
  await expect(panelFrame(page).getByRole('heading', { name: 'Deze pagina leren kennen' })).toBeVisible();
}

const ASKED = [
  'de naam van de leerling',
  'het leerlingnummer',
  'de geboortedatum',
  'de tekst van een notitie',
  'het invulveld voor de notitie',
  'het keuzeveld voor de categorie',
] as const;
type Asked = (typeof ASKED)[number];

/** Where each part is; a part that is left out is skipped in the panel. */
export type Parts = Partial<Record<Asked, Locator>>;

/** Waits until the panel asks for this part. */
const isAsked = (page: Page, part: Asked) =>
  expect(panelFrame(page).getByText(`Wijs aan: ${part}`)).toBeVisible();

const skip = (page: Page) => panelFrame(page).getByRole('button', { name: 'Dit staat hier niet' }).click();

async function click(page: Page, target: Locator): Promise<void> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('nothing to point at');
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + Math.min(box.height / 2, 12), {
    steps: 3,
  });
  await page.mouse.down();
  await page.mouse.up();
}

export async function pointWithMouse(page: Page, parts: Parts): Promise<void> {
  for (const part of ASKED) {
    await isAsked(page, part);
    if (parts[part]) await click(page, parts[part]);
    else await skip(page);
  }
}

/** The arrows from the first box of the page to this element: in, and along. */
const wayTo = (target: Locator): Promise<string[]> =>
  target.evaluate((element) => {
    const shown = (one: Element) =>
      !/^(?:script|style|template)$/.test(one.localName) && one.getClientRects().length > 0;
    const start = element.ownerDocument.querySelector('main, [role="main"], h1, h2, body > *');
    const way: string[] = [];
    for (let at = element; at !== start; at = at.parentElement!) {
      const before = [...at.parentElement!.children].filter(shown);
      way.unshift('ArrowDown', ...before.slice(0, before.indexOf(at)).map(() => 'ArrowRight'));
    }
    return ['ArrowDown', ...way];
  });

/** The panel has the focus; no mouse is used. */
export async function pointWithKeys(page: Page, parts: Parts): Promise<void> {
  for (const part of ASKED) {
    await isAsked(page, part);
    const target = parts[part];
    if (!target) await skip(page);
    else for (const key of [...(await wayTo(target)), 'Enter']) await page.keyboard.press(key);
  }
}

/** Keeps what was learnt; the panel then shows the pupil. */
export async function keepTaught(page: Page): Promise<void> {
  await panelFrame(page).getByRole('button', { name: 'Profiel bewaren' }).click();
  await expect(panelFrame(page).getByRole('tablist')).toBeVisible();
}
