import type { Page } from '@playwright/test';
import type { Attack } from '../attack-modes.ts';

export interface Leak {
  /** By which of the page's tricks. */
  how: string;
  word: string;
}

/** Chooses the attacks for this session; `extension` is the id that the page is told, as a real one could know it. */
export async function chooseAttacks(
  page: Page,
  origin: string,
  modes: readonly Attack[] | 'alles',
  extension = '',
): Promise<void> {
  const asked = typeof modes === 'string' ? modes : modes.join(',');
  await page.goto(`${origin}/inloggen?aanval=${asked}&uitbreiding=${extension}`);
}

/** From the next page load on, the page notes each of these words that it gets to know. */
export async function watch(page: Page, words: readonly string[]): Promise<void> {
  await page.addInitScript((list) => {
    Reflect.set(window, '__watch', list);
  }, words);
}

/** Watched words that the page got to know since it was loaded. */
export function leaks(page: Page): Promise<Leak[]> {
  return page.evaluate(() => Reflect.get(window, '__leaked') as { how: string; word: string }[]);
}

/** All that the page wrote down, up to 20,000 entries. */
export function learnt(page: Page): Promise<{ how: string; what: string }[]> {
  return page.evaluate(() => Reflect.get(window, '__learnt') as { how: string; what: string }[]);
}

/** Whether a script from a note ran. */
export function scriptRan(page: Page): Promise<boolean> {
  return page.evaluate(() => Reflect.get(window, '__ran') !== undefined);
}

/**
 * A panel made without care, to show that the attacks work: a field in a closed shadow root, with a word
 * typed into it key by key.
 */
export async function naivePanel(page: Page, word: string): Promise<void> {
  await page.evaluate(() => {
    const host = document.createElement('x-panel');
    const field = document.createElement('textarea');
    host.attachShadow({ mode: 'closed' }).append(field);
    document.documentElement.append(host);
    field.focus();
  });
  await page.keyboard.type(word);
}
