import { chromium, type Page } from 'playwright';
import { browserPath } from '../../setup/browser-path.mjs';
import { serve } from './serve.ts';

/** Opens an isolated page in Chromium that can load `scripts` by name, runs `work` on it and closes all. */
export async function inChromium<T>(
  scripts: Record<string, string>,
  work: (page: Page, version: string) => Promise<T>,
): Promise<T> {
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
  const served = await serve(scripts);
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(served.origin);
    return await work(page, browser.version());
  } finally {
    served.close();
    await browser.close();
  }
}

/** Slows the page's processor down by `rate`, as Chromium's developer tools do. */
export async function throttle(page: Page, rate: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate });
}
