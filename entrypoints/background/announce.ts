/**
 * Tells overlays and panels that stored data changed, through a counter in storage.local: it reaches every
 * frame, needs no list of who is there, and says nothing about what changed.
 */
import { browser } from 'wxt/browser';

export async function announce(): Promise<void> {
  const { revision } = await browser.storage.local.get('revision');
  await browser.storage.local.set({ revision: (typeof revision === 'number' ? revision : 0) + 1 });
}
