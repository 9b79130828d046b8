/**
 * The number on the toolbar button: how many things are due today or earlier. A number, never a name; nothing while
 * the vault is closed. The button opens the overview, where each has its place.
 */
import { browser } from 'wxt/browser';
import { VaultError } from '../../lib/vault/errors.ts';
import type { Background } from './context.ts';
import { rowPage } from './summaries.ts';

const ALARM = 'reminders';
/** Minutes: terms are days, so an hour late is early enough. */
const EVERY = 60;

export function watchReminders(background: Background): void {
  void browser.alarms.create(ALARM, { periodInMinutes: EVERY });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void showNumber(background);
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (changes.revision) void showNumber(background);
  });
}

/** Counts anew and shows it; no number when it cannot be counted, as when the vault is locked meanwhile. */
export async function showNumber(background: Background): Promise<void> {
  const count = await dueNow(background).catch((error: unknown) => {
    if (error instanceof VaultError) return 0;
    throw error;
  });
  await browser.action.setBadgeBackgroundColor({ color: '#1f5f8b' });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}

async function dueNow(background: Background): Promise<number> {
  if ((await background.vault.status()).state !== 'open') return 0;
  const today = background.today();
  let count = 0;
  for (let from: number | null = 0; from !== null; ) {
    const page = await rowPage(background, from);
    for (const { progress } of page.rows) count += progress.due.filter(({ dueOn }) => dueOn <= today).length;
    from = page.next;
  }
  return count;
}
