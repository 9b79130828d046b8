/** A panel in a tab of its own, paired by hand, so that a test can write through the real background at once. */
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import type { KantlijnBrowser } from '../launch.ts';

export const PUPIL = {
  host: 'lvs.example',
  name: 'Zebedeus Quispelhof',
  number: '90417733',
  birthDate: '2016-04-03',
  group: 'groep 6',
};

interface Answered {
  ok: boolean;
  value?: unknown;
  error?: { key: string };
}

declare const chrome: {
  runtime: { sendMessage(message: object): Promise<Answered | undefined> };
  storage: { session: { set(items: object): Promise<void> } };
  tabs: { getCurrent(): Promise<{ id: number }> };
};

export interface BarePanel {
  page: Page;
  /** Asks until there is an answer, as the client does when the background was just stopped. Throws the error's key. */
  ask<T>(call: string, args: object): Promise<T>;
  /** Stops the background, as the browser does after a while. */
  stopBackground(): Promise<void>;
}

export async function openBarePanel(browser: KantlijnBrowser): Promise<BarePanel> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/panel.html`);
  await page.evaluate(async (host) => {
    const nonce = crypto.randomUUID();
    const { id } = await chrome.tabs.getCurrent();
    await chrome.storage.session.set({ [`offer:${nonce}`]: { tabId: id, host, at: Date.now() } });
    await chrome.runtime.sendMessage({ call: 'pair.accept', args: { nonce } });
  }, PUPIL.host);
  const session: CDPSession = await browser.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return {
    page,
    async ask<T>(call: string, args: object): Promise<T> {
      const answer = await page.evaluate(
        async (message) => {
          for (let tries = 0; tries < 20; tries++) {
            const told = await chrome.runtime.sendMessage(message).catch(() => undefined);
            if (told) return told;
          }
          return null;
        },
        { call, args },
      );
      if (!answer) throw new Error('no answer');
      if (!answer.ok) throw new Error(answer.error?.key);
      return answer.value as T;
    },
    stopBackground: async () => void (await session.send('ServiceWorker.stopAllWorkers')),
  };
}

export interface Acknowledged {
  events: Set<string>;
  /** Number of the newest draft that was acknowledged. */
  draft: number;
}

/** Lets the page write events and drafts without end; what was acknowledged is added to `told`. */
export async function writeOnAndOn({ page }: BarePanel, told: Acknowledged): Promise<void> {
  page.on('console', (message) => {
    const [what, value = ''] = message.text().split(' ');
    if (what === 'event') told.events.add(value);
    if (what === 'draft') told.draft = Math.max(told.draft, Number(value));
  });
  await page.evaluate(
    ({ pupil, first }) => {
      const put = async (call: string, args: object): Promise<void> => {
        for (;;) {
          const answer = await chrome.runtime.sendMessage({ call, args }).catch(() => undefined);
          if (answer?.ok) return;
        }
      };
      const events = async (): Promise<never> => {
        for (;;) {
          const id = crypto.randomUUID();
          const event = { id, type: 'signal', step: 1, happenedOn: '2026-03-02', role: 'leerkracht' };
          const content = { facts: [{ text: 'Kwam zonder jas binnen.' }] };
          await put('case.append', { pupil, events: [{ ...event, content }] });
          console.log(`event ${id}`);
        }
      };
      const drafts = async (): Promise<never> => {
        for (let number = first; ; number++) {
          await put('draft.put', {
            pupil,
            text: `${number} Hij zei: "Ik heb niet gegeten."`,
            slot: 'composer',
          });
          console.log(`draft ${number}`);
        }
      };
      void events();
      void drafts();
    },
    { pupil: PUPIL, first: told.draft + 1 },
  );
}

/** Ends the browser and all its processes at once, as a power cut would. */
export async function kill(browser: KantlijnBrowser): Promise<void> {
  const closed = new Promise<void>((resolve) => browser.context.once('close', () => resolve()));
  // The lock of a profile names the process that holds it: "host-1234". It leads a group of its own.
  const pid = Number(readlinkSync(join(browser.profile, 'SingletonLock')).split('-').at(-1));
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    process.kill(pid, 'SIGKILL');
  }
  await closed;
}
