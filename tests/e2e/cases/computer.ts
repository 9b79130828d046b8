/** A colleague at a computer: logged in at the LVS, the file of one pupil open, the panel beside it. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Progress } from '../../../lib/meldcode/types.ts';
import type { Driver } from '../../practice-lvs/drive/driver.ts';
import type { Role } from '../../practice-lvs/school/types.ts';
import { PASSPHRASE } from '../fixtures.ts';
import type { KantlijnBrowser } from '../launch.ts';
import { ask, openTab, setUpVault } from '../panel.ts';
import { type Answers, fillForm, putInNote } from './fill-form.ts';

const CATEGORY = 'Meldcode en Verwijsindex';
/** Forms that one opens in the file. */
const OF_FILE = ['Vervolgaantekening', 'Broer of zus koppelen', 'Document noemen'];

/** Milliseconds. A case takes about half a minute; a busy machine takes many times that. */
export const GENEROUS = 420_000;

export interface Pupil {
  number: string;
  group: string;
}

/** A pupil without a history. */
export const NOOR: Pupil = { number: '1004', group: 'groep 6' };

export class Computer {
  readonly browser: KantlijnBrowser;
  readonly page: Page;
  readonly #drive: Driver;

  private constructor(browser: KantlijnBrowser, page: Page, drive: Driver) {
    this.browser = browser;
    this.page = page;
    this.#drive = drive;
  }

  /** Opens the file with a vault that knows nothing yet. */
  static async at(browser: KantlijnBrowser, drive: Driver, as: Role, pupil: Pupil): Promise<Computer> {
    await setUpVault(browser, PASSPHRASE);
    const page = await browser.context.newPage();
    await drive.login(page, as);
    await drive.openGroup(page, pupil.group);
    await drive.openPupil(page, pupil.number);
    await drive.openForm(page);
    return new Computer(browser, page, drive);
  }

  /** The panel with this tab in front. */
  tab(name: 'Notitie' | 'Stappen' | 'Dossier'): Promise<FrameLocator> {
    return openTab(this.page, name);
  }

  /** Opens a form by the words on its button, fills it, and saves the note in the LVS. */
  async record(form: string, answers: Answers, last: { on?: string; role?: string } = {}): Promise<void> {
    await this.draft(form, answers, last);
    await this.save();
  }

  /** The same without saving: the note stands in the LVS's field. */
  async draft(form: string, answers: Answers, last: { on?: string; role?: string } = {}): Promise<void> {
    const panel = await this.open(form);
    await fillForm(panel, answers);
    await putInNote(panel, last);
  }

  /** Opens a form by the words on its button. */
  async open(form: string): Promise<FrameLocator> {
    const panel = await this.tab(OF_FILE.includes(form) ? 'Dossier' : 'Stappen');
    const button = panel.getByRole('button', { name: form, exact: true }).first();
    const more = panel.getByText('Iets anders vastleggen');
    await expect(button.or(more).first()).toBeAttached();
    // The note saved before may be read back just now: the step moves on, and the button with it.
    await expect(async () => {
      if (!(await button.isVisible())) await more.click();
      await button.click({ timeout: 2_000 });
    }).toPass();
    return panel;
  }

  /** Files what stands in the field under the Meldcode, by the LVS's own controls. */
  async save(): Promise<void> {
    await expect.poll(() => this.#drive.fieldText(this.page)).toContain('[Kantlijn');
    await this.#drive.chooseCategory(this.page, CATEGORY);
    expect(await this.#drive.save(this.page)).toBe('saved');
    await this.#drive.openForm(this.page);
  }

  /** The step that is being worked on, by the words on the line; null when there is none. */
  async step(): Promise<string | null> {
    const panel = await this.tab('Stappen');
    const now = panel.locator('.steps li[aria-current=step] h3');
    return (await now.count()) === 0 ? null : (await now.innerText()).trim();
  }

  /** Where the pupil stands, as this computer's overview has it; null while it has nothing. */
  async progress(): Promise<Progress | null> {
    const { rows } = await ask<{ rows: { progress: Progress }[] }>(this.browser, 'overview.rows', {
      from: 0,
    });
    return rows[0]?.progress ?? null;
  }
}
