import type { Locator } from '@playwright/test';
import type { Look } from '../looks/look.ts';

const TEXTS: Record<Look['list'], string> = {
  table: '.lijst tbody tr td:nth-child(5)',
  cards: '.kaart .tekst, .kaart .opgemaakt, .kaart .lang',
  bullets: '.journaal .tekst, .journaal .opgemaakt, .journaal .lang',
  pairs: '.journaal .inhoud',
  values: '.lijst tbody textarea',
};

/** Texts of the notes in one file, newest first; folded ones are opened first. */
export async function shownNotes(file: Locator, look: Look): Promise<string[]> {
  if (look.text === 'excerpt' || look.text === 'onopen') {
    const buttons = file.locator('.meer[aria-expanded="false"]');
    while ((await buttons.count()) > 0) await buttons.first().click();
    const opened = file.locator('.lang');
    const count = await file.locator('.meer').count();
    if (count > 0) await opened.nth(count - 1).waitFor();
    const texts = await opened.allInnerTexts();
    return texts.map((text) => text.trim());
  }
  if (look.text === 'markdown') await file.locator('.opgemaakt > *').first().waitFor();
  const rows =
    look.form === 'rows'
      ? file.locator('.rijen tbody tr:not(:first-child) textarea')
      : file.locator(TEXTS[look.list]);
  const texts = await rows.evaluateAll((found) =>
    found.map((element) => ('value' in element ? String(element.value) : (element as HTMLElement).innerText)),
  );
  return texts.map((text) => text.replace(/\n\n/g, '\n').trim());
}
