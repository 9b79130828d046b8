/** Answers the panel's forms as a person does: screen by screen, by the words on it. */
import { expect, type FrameLocator, type Locator } from '@playwright/test';

/** A text, a box to tick, or one or more choices by their words. */
export type Answer = string | true | readonly string[];
/** By the label of the field; rows of a group are asked once. */
export type Answers = Readonly<Record<string, Answer>>;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The label, with or without "(mag leeg)". */
const named = (label: string): RegExp => new RegExp(`^${escaped(label)}( \\(mag leeg\\))?$`);

/** Goes through the open form to its last screen. Throws when an answer was never asked for. */
export async function fillForm(panel: FrameLocator, answers: Answers): Promise<void> {
  const form = panel.locator('section.form');
  const open = new Map(Object.entries(answers));
  const place = form.locator('.form-head [role=status]');
  // What was kept of it comes first.
  await expect(form).toHaveAttribute('aria-busy', 'false');
  while (/^Vraag/.test(await place.innerText())) {
    for (const [label, answer] of open) if (await give(form, label, answer)) open.delete(label);
    const before = await place.innerText();
    await form.getByRole('button', { name: 'Verder' }).click();
    await expect(place, await form.innerText()).not.toHaveText(before);
  }
  expect([...open.keys()], 'never asked').toEqual([]);
}

/** False when the screen does not ask this. */
async function give(form: Locator, label: string, answer: Answer): Promise<boolean> {
  if (typeof answer === 'string') {
    const input = form.getByLabel(named(label));
    if ((await input.count()) === 0) return false;
    await input.fill(answer);
    return true;
  }
  if (answer === true) {
    const box = form.getByRole('checkbox', { name: label, exact: true });
    if ((await box.count()) === 0) return false;
    await box.check();
    return true;
  }
  const group = form.getByRole('group', { name: named(label) });
  if ((await group.count()) === 0) return false;
  for (const choice of answer) await group.getByLabel(choice, { exact: true }).check();
  return true;
}

/** On the last screen: day and role, then "Zet in notitie". */
export async function putInNote(
  panel: FrameLocator,
  { on, role }: { on?: string; role?: string },
): Promise<void> {
  const form = panel.locator('section.form');
  if (on) await form.getByLabel('Wanneer was dit?').fill(on);
  if (role) await form.getByLabel('Wie legt het vast?').selectOption({ label: role });
  const put = form.getByRole('button', { name: 'Zet in notitie' });
  await expect(form.locator('.note-text'), await form.innerText()).toContainText('[Kantlijn');
  await put.click();
  await expect(form).toHaveCount(0);
}
