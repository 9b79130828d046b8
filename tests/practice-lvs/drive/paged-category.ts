import type { Locator } from '@playwright/test';
import type { Look } from '../looks/look.ts';

/** The category that the form shows as chosen. */
export async function chosenCategory(form: Locator, look: Look): Promise<string | null> {
  if (look.category === 'none') return null;
  if (look.category === 'radio') {
    const chosen = form.locator('label:has(input[type=radio]:checked)');
    return (await chosen.count()) === 0 ? null : (await chosen.innerText()).trim();
  }
  if (look.category === 'widget') {
    const shown = (await form.locator('.keuzeknop').innerText()).trim();
    return /^(Kies een categorie|Choose a category)$/.test(shown) ? null : shown;
  }
  const select = form.locator('select').first();
  return select.evaluate((element: HTMLSelectElement) =>
    element.value === '' ? null : (element.selectedOptions[0]?.text ?? null),
  );
}

/** Chooses by the visible control. */
export async function chooseCategory(form: Locator, look: Look, name: string): Promise<void> {
  if (look.category === 'none') return;
  if (look.category === 'radio') await form.getByRole('radio', { name, exact: true }).check();
  else if (look.category === 'widget') {
    await form.locator('.keuzeknop').click();
    await form.getByRole('option', { name, exact: true }).click();
  } else await form.locator('select').first().selectOption({ label: name });
}
