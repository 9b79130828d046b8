import type { FrameLocator, Locator, Page } from '@playwright/test';
import type { Role } from '../school/types.ts';

/** Where the application lives: the page itself, or a frame in it. */
export type Surface = Page | FrameLocator;

/** How a test does at one host what a person would do there. */
export interface Driver {
  /** Opens the host and logs in; ends on the first page after login. */
  login(page: Page, as: Role): Promise<void>;
  /** Opens the list of a group, `groep 6`, by the menu. */
  openGroup(page: Page, group: string): Promise<void>;
  /** From the list of a group to the notes of a pupil, by pupil number. */
  openPupil(page: Page, number: string): Promise<void>;
  /** The application's document. */
  surface(page: Page): Surface;
  /** Brings the note form on screen where it is not there by itself. */
  openForm(page: Page): Promise<void>;
  /** The element one types in: a textarea, a contenteditable, or the body in an editor's iframe. */
  field(page: Page): Locator;
  /** Clicks into the field and writes at its end: word by word, the last word of a line key by key. */
  type(page: Page, text: string): Promise<void>;
  /** What the field holds, one line per line. */
  fieldText(page: Page): Promise<string>;
  /** Name of the chosen category; null when there is no control or nothing was chosen. */
  category(page: Page): Promise<string | null>;
  /** Chooses a category by its name, as a person does; nothing where there is no control. */
  chooseCategory(page: Page, name: string): Promise<void>;
  /** Presses the host's own button and waits until it said that it saved, or that it did not. */
  save(page: Page): Promise<'saved' | 'refused'>;
  /** Texts of the notes that are shown, newest first, opened where they were folded. */
  notes(page: Page): Promise<string[]>;
}

/** Text of a field of any kind, lines as a person sees them. */
export async function textOf(field: Locator): Promise<string> {
  return field.evaluate((element) =>
    'value' in element
      ? String(element.value)
      : (element as HTMLElement).innerText.replace(/\n\n/g, '\n').trimEnd(),
  );
}

/** Puts the caret at the end and types key by key, Enter for a new line. */
export function typeAtEnd(field: Locator, text: string): Promise<void> {
  return atEnd(field, text, (line) => field.pressSequentially(line));
}

/** The same word by word, as with word completion: only the last word of a line is typed key by key. */
export function completeAtEnd(field: Locator, text: string): Promise<void> {
  return atEnd(field, text, async (line) => {
    const last = Math.max(0, line.search(/\S+\s*$/));
    const words = line.slice(0, last).match(/\s*\S+\s*/g) ?? [];
    for (const word of words) await field.page().keyboard.insertText(word);
    await field.pressSequentially(line.slice(last));
  });
}

async function atEnd(field: Locator, text: string, write: (line: string) => Promise<void>): Promise<void> {
  await field.click();
  await field.press('Control+End');
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) await field.press('Enter');
    await write(line);
  }
}
