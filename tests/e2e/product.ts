/** The build that a school gets, with nothing changed but its hosts: it also runs on the practice school. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from '@playwright/test';
import { PRACTICE_MATCHES } from '../../lib/lvs/hosts.ts';
import { expect, test as withPractice } from './fixtures.ts';
import { type KantlijnBrowser, launchKantlijn } from './launch.ts';

export const PRODUCT =
  process.env.KANTLIJN_PRODUCT ?? fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface Manifest {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
  web_accessible_resources: { matches: string[] }[];
}

/** As if the user had granted the practice school's hosts. */
function allowPractice(folder: string): void {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  manifest.host_permissions.push(...PRACTICE_MATCHES);
  for (const script of manifest.content_scripts) script.matches.push(...PRACTICE_MATCHES);
  for (const resource of manifest.web_accessible_resources) resource.matches.push('http://*/*');
  writeFileSync(file, JSON.stringify(manifest));
}

export const test = withPractice.extend<{ product: KantlijnBrowser }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the pattern
  product: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'kantlijn-product-'));
    const extension = join(folder, 'extension');
    cpSync(PRODUCT, extension, { recursive: true });
    allowPractice(extension);
    const browser = await launchKantlijn(join(folder, 'profile'), { extension });
    await use(browser);
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },
});

export { expect } from './fixtures.ts';

/** Documents of the panel that are in the page, ours and any that the page framed by itself. */
export const panelsIn = (page: Page): Frame[] =>
  page.frames().filter((frame) => /^chrome-extension:\/\/[^/]+\/panel\.html/.test(frame.url()));

/** The panel that was paired with its page: a page cannot reach it through the closed root, a test can. */
export async function pairedPanel(page: Page): Promise<Frame> {
  const found = async (): Promise<Frame | null> => {
    for (const frame of panelsIn(page)) {
      const shown = await frame
        .getByRole('main')
        .count()
        .catch(() => 0);
      if (shown > 0) return frame;
    }
    return null;
  };
  let panel: Frame | null = null;
  await expect
    .poll(
      async () => {
        panel = await found();
        return panel !== null;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return panel as unknown as Frame;
}

export interface Answered {
  ok: boolean;
  value?: unknown;
  error?: { key: string };
}

/** Makes a call from inside a document of the extension, as its own scripts do. */
export function callFrom(frame: Frame | Page, call: string, args: object): Promise<Answered> {
  return frame.evaluate(
    (message) =>
      (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<Answered> } } }
      ).chrome.runtime.sendMessage(message),
    { call, args },
  );
}
