/** How a test finds and uses what the extension shows in a page. */
import { expect, type Frame, type FrameLocator, type Locator, type Page } from '@playwright/test';
import type { KantlijnBrowser } from './launch.ts';

/** Our element in the page; its root is open in the practice build. */
export const shell = (page: Page): Locator => page.locator('kantlijn-laag');

export const edgeTab = (page: Page): Locator =>
  shell(page).getByRole('button', { name: /Kantlijn openen|Meldcode/ });

/** The first badge that is painted beside a name. */
export const badgeIn = (page: Page): Locator => shell(page).locator('.badge').first();

export const panelFrame = (page: Page): FrameLocator => page.frameLocator('kantlijn-laag iframe');

/** Opens the panel by its tab and waits until it shows something. */
export async function openPanel(page: Page): Promise<FrameLocator> {
  // A browser that was closed and opened again draws one frame a second until a page is brought in front.
  await page.bringToFront();
  const frame = panelFrame(page);
  const inner = shell(page).locator('iframe');
  await expect
    .poll(async () => (await edgeTab(page).isVisible()) || (await inner.isVisible()), { timeout: 30_000 })
    .toBe(true);
  if (await edgeTab(page).isVisible()) await edgeTab(page).click();
  // A page of thousands of notes keeps the browser busy for a while.
  await expect(frame.getByRole('tablist')).toBeVisible({ timeout: 60_000 });
  await bringMouse(page, frame);
  return frame;
}

/**
 * Brings the mouse over the panel. The first thing that a mouse does over a frame that just came never reaches it: for
 * a person a movement on the way, for a test that jumps the click itself.
 */
async function bringMouse(page: Page, frame: FrameLocator): Promise<void> {
  const tabs = frame.getByRole('tablist');
  await tabs.evaluate((element) => {
    element.addEventListener('mousemove', () => element.setAttribute('data-mouse', ''), { once: true });
  });
  await expect(async () => {
    await page.mouse.move(1, 1);
    await tabs.hover();
    await expect(tabs).toHaveAttribute('data-mouse', '', { timeout: 100 });
  }).toPass();
}

/** The panel with this tab in front. A click that did nothing is made again, as a person would. */
export async function openTab(page: Page, name: 'Notitie' | 'Stappen' | 'Dossier'): Promise<FrameLocator> {
  const panel = await openPanel(page);
  const tab = panel.getByRole('tab', { name: new RegExp(`^${name}`) });
  await expect(async () => {
    await tab.click();
    await expect(tab).toHaveAttribute('aria-selected', 'true', { timeout: 500 });
  }).toPass();
  return panel;
}

/** The composer's place for facts, opened when it is folded. */
export async function composerFacts(panel: FrameLocator | Frame): Promise<Locator> {
  const composer = panel.getByRole('button', { name: 'Schrijf in delen' });
  const facts = panel.getByLabel('Feiten');
  await expect(async () => {
    if ((await composer.getAttribute('aria-expanded')) === 'false') await composer.click();
    await expect(facts).toBeVisible({ timeout: 1_000 });
  }).toPass();
  return facts;
}

/** Makes a vault with this passphrase, as the welcome page would; returns the recovery code. */
export async function setUpVault(browser: KantlijnBrowser, passphrase: string): Promise<string> {
  return ask<{ recoveryCode: string }>(browser, 'vault.set-up', { passphrase }).then(
    (made) => made.recoveryCode,
  );
}

interface Answered {
  ok: boolean;
  value: unknown;
  error: { key: string };
}

/** Makes a call as an extension page does. Throws with the key of the error. */
export async function ask<T>(browser: KantlijnBrowser, name: string, args: object): Promise<T> {
  const { desk } = browser;
  await desk.goto(`chrome-extension://${browser.id}/overview.html`);
  const answer = await desk.evaluate(
    async (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<Answered> } } }
      ).chrome.runtime.sendMessage(message),
    { call: name, args },
  );
  await desk.goto('about:blank');
  if (!answer.ok) throw new Error(answer.error.key);
  return answer.value as T;
}
