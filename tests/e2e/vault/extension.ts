/** Builds a small extension around the vault into a folder, and talks with it. */
import { readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { bundle } from '../../bench/browser/bundle.ts';
import { type KantlijnBrowser, launchKantlijn } from '../launch.ts';
import type { Request } from './background.ts';

export async function buildVaultExtension(folder: string): Promise<void> {
  const manifest = {
    manifest_version: 3,
    name: 'Vault alone',
    version: '1',
    permissions: ['storage', 'unlimitedStorage'],
    background: { service_worker: 'background.js', type: 'module' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), await bundle(join(import.meta.dirname, 'background.ts')));
  writeFileSync(join(folder, 'page.html'), '<!doctype html><title>Vault</title>');
}

export interface VaultBrowser {
  browser: KantlijnBrowser;
  page: Page;
  /** Rejects with the vault's own code. */
  ask(request: Request): Promise<unknown>;
  /** Ends the browser at once, as a power cut would. */
  kill(): Promise<void>;
  /** Stops the background, as the browser itself does after a while. */
  stopBackground(): Promise<void>;
}

interface Answer {
  value?: unknown;
  error?: string;
}
declare const chrome: { runtime: { sendMessage(request: Request): Promise<Answer> } };

export async function openVaultBrowser(profile: string, extension: string): Promise<VaultBrowser> {
  const browser = await launchKantlijn(profile, { extension, welcome: 'none' });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/page.html`);
  const session = await browser.context.newCDPSession(page);
  const versions: string[] = [];
  session.on('ServiceWorker.workerVersionUpdated', (update) => {
    for (const { versionId, runningStatus } of update.versions)
      if (runningStatus === 'running') versions.push(versionId);
  });
  await session.send('ServiceWorker.enable');
  return {
    browser,
    page,
    async ask(request) {
      const answer = await page.evaluate((message) => chrome.runtime.sendMessage(message), request);
      if (answer.error) throw new Error(answer.error);
      return answer.value;
    },
    async kill() {
      const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
      // The lock of a profile names the process that holds it: "host-1234".
      const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
      process.kill(pid, 'SIGKILL');
      await closed;
    },
    async stopBackground() {
      const versionId = versions.at(-1);
      if (!versionId) throw new Error('No running background was seen');
      await session.send('ServiceWorker.stopWorker', { versionId });
    },
  };
}

/** Lets the page write event after event; each id is given to `onWritten` once it was acknowledged. */
export async function writeOnAndOn(
  { page }: VaultBrowser,
  pupil: string,
  onWritten: (id: string) => void,
): Promise<void> {
  page.on('console', (message) => {
    const text = message.text();
    if (text.startsWith('written ')) onWritten(text.slice(8));
  });
  await page.evaluate((key) => {
    const write = async (): Promise<void> => {
      for (;;) {
        const id = crypto.randomUUID();
        // A background that was stopped under a message gives no answer; the same event is sent again.
        for (let done = false; !done; ) {
          const request = { do: 'append' as const, pupil: key, id, text: 'Kwam zonder jas binnen.' };
          const answer = await chrome.runtime.sendMessage(request).catch(() => null);
          done = answer?.error === undefined && answer?.value !== undefined;
        }
        console.log(`written ${id}`);
      }
    };
    void write();
  }, pupil);
}
