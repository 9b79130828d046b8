/** Starts Chromium with the practice build of the extension loaded. Shared by the tests, the demo and the bench. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { browserPath } from '../setup/browser-path.mjs';

export const EXTENSION =
  process.env.KANTLIJN_EXTENSION ??
  fileURLToPath(new URL('../../.output/chrome-mv3-practice', import.meta.url));

/** Flags that keep a closed network quiet. */
const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Of the browser's own windows: each of these keeps processes ready for an address bar that no test types in.
  '--disable-features=Translate,WebUIOmniboxPopup,WebUIOmniboxAimPopup,SpareRendererForSitePerProcess',
];

/** Without a display nobody looks at a graphics card that is played by the processor: a fifth of a test's work. */
const UNSEEN = ['--disable-gpu', '--disable-software-rasterizer'];

export interface KantlijnBrowser {
  context: BrowserContext;
  profile: string;
  id: string;
  worker: Worker;
  /** The tab that the browser began with: what is done there takes no other tab from the front. */
  desk: Page;
  /** An extension page in a tab of its own. */
  open(path: 'options.html' | 'overview.html'): Promise<Page>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  extension?: string | null;
  /** More flags for the browser. */
  args?: string[];
  /** The tab that opens at first use, in front of all others; `none` for an extension without one. */
  welcome?: 'closed' | 'kept' | 'none';
}

/** @param profile folder of the browser profile; kept, so that a second start finds what was stored. */
export async function launchKantlijn(profile: string, options: LaunchOptions = {}): Promise<KantlijnBrowser> {
  const {
    welcome = 'closed',
    headless = true,
    viewport = { width: 1366, height: 768 },
    extension = EXTENSION,
  } = options;
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error('The practice build is missing: run KANTLIJN_PRACTICE=1 npm run build');
  }
  const isFirstUse = !existsSync(join(profile, 'Default'));
  const executablePath = browserPath();
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    viewport,
    locale: 'nl-NL',
    // For the service worker too, which knows nothing of a page's emulated time zone.
    env: { ...process.env, TZ: 'Europe/Amsterdam' },
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: [
      ...FLAGS,
      ...(headless ? UNSEEN : []),
      ...(options.args ?? []),
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const desk = context.pages()[0] ?? (await context.newPage());
  if (extension && isFirstUse && welcome === 'closed') await closeWelcome(context);
  return {
    context,
    profile,
    id,
    worker,
    desk,
    async open(path) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => context.close(),
  };
}

async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('/options.html');
  const page = context.pages().find(isWelcome) ?? (await context.waitForEvent('page', isWelcome));
  await page.close();
}
