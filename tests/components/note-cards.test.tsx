import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import type { FieldView } from '../../lib/messages/link.ts';
import { mountPanel } from './render.tsx';
import { field, view } from './samples.ts';

const OPTIONS = ['Gedrag', 'Oudercontact', 'Meldcode en Verwijsindex'];

function told(analysis: Partial<NoteAnalysis>, category: FieldView['category']): FieldView {
  const plain = field('Er is iets besproken.', { category });
  return { ...plain, analysis: { ...plain.analysis!, ...analysis } };
}
const meldcode: Partial<NoteAnalysis> = { category: 'meldcode', route: 'meldcode' };

describe('category', () => {
  test('one click sets the category in the LVS', async () => {
    const backend = mountPanel({
      page: view({ field: told(meldcode, { options: OPTIONS, value: 'Gedrag' }) }),
    });
    await page.getByRole('button', { name: 'Zet categorie' }).click();
    expect(backend.sent).toEqual([{ type: 'set-category', value: 'Meldcode en Verwijsindex' }]);
  });

  test('says which to choose by hand when the LVS lacks the option', async () => {
    mountPanel({ page: view({ field: told(meldcode, { options: ['Gedrag'], value: 'Gedrag' }) }) });
    await expect.element(page.getByText(/staat ‘Meldcode en Verwijsindex’ niet/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Zet categorie' })).not.toBeInTheDocument();
  });

  test('says nothing when the note stands well', async () => {
    mountPanel({
      page: view({ field: told(meldcode, { options: OPTIONS, value: 'meldcode  en verwijsindex' }) }),
    });
    await expect.element(page.getByText('Geen bijzonderheden')).toBeVisible();
    await expect.element(page.getByText(/Deze notitie past bij/)).not.toBeInTheDocument();
  });

  test('a category that parents read gives the firm card, above all else', async () => {
    mountPanel({
      page: view({ field: told({ ...meldcode, acute: true }, { options: OPTIONS, value: 'Oudercontact' }) }),
    });
    await expect.element(page.getByText('Ouders kunnen deze notitie lezen')).toBeVisible();
    const titles = [...document.querySelectorAll('.card h3')].map((title) => title.textContent);
    expect(titles[0]).toBe('Ouders kunnen deze notitie lezen');
  });
});

describe('danger and other routes', () => {
  test('the card on danger comes once a note', async () => {
    const acute = told({ ...meldcode, acute: true }, null);
    const backend = mountPanel({ page: view({ field: acute }) });
    await page.getByRole('button', { name: 'Gezien' }).click();
    backend.page.value = view({ field: { ...acute, text: `${acute.text} En meer.` } });
    await expect.element(page.getByText('Kan er nu gevaar zijn?')).not.toBeInTheDocument();
    backend.page.value = view({ field: field('') });
    backend.page.value = view({ field: acute });
    await expect.element(page.getByText('Kan er nu gevaar zijn?')).toBeVisible();
  });

  test.each([
    ['professional', /vertrouwensinspecteur 0900 111 3 111/],
    ['between-pupils', /Inspectie/],
    ['other-parent', /directie/],
  ] as const)('route %s names whom to tell and proposes no category', async (route, words) => {
    mountPanel({
      page: view({ field: told({ route, category: 'other' }, { options: OPTIONS, value: 'Gedrag' }) }),
    });
    await expect.element(page.getByText('Dit loopt niet via de Meldcode')).toBeVisible();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByText(/Deze notitie past bij/)).not.toBeInTheDocument();
  });
});

describe('nothing is lost', () => {
  test('the text of a field that vanished stays, is kept, and can be put back', async () => {
    const backend = mountPanel({ page: view({ field: field('Half af verhaal', { gone: true }) }) });
    await expect.element(page.getByText('Half af verhaal')).toBeVisible();
    await expect.poll(() => backend.drafts.get('field')).toBe('Half af verhaal');
    await expect.element(page.getByRole('button', { name: 'Kopieer' }).first()).toBeVisible();
    await page.getByRole('button', { name: 'Niet meer nodig' }).click();
    await expect.poll(() => backend.drafts.has('field')).toBe(false);
  });

  test('a kept text is offered on the next visit', async () => {
    const backend = mountPanel({ page: null });
    backend.drafts.set('field', 'Van gisteren');
    backend.page.value = view();
    await expect.element(page.getByText('Van gisteren')).toBeVisible();
  });

  test('a text that the LVS did not take is offered again', async () => {
    const backend = mountPanel({ page: view({ field: field(''), unwritten: 'Mijn notitie' }) });
    await page.getByRole('button', { name: 'Zet in notitie' }).first().click();
    expect(backend.sent).toContainEqual({ type: 'write', text: 'Mijn notitie', how: 'append' });
  });

  test('an engine that does not answer is said so, and can be asked again', async () => {
    const backend = mountPanel({ page: view({ field: field('Er is iets.', { analysis: null }) }) });
    await expect.element(page.getByText('Aan het nakijken')).toBeVisible();
    await expect.element(page.getByText('De taalhulp antwoordt niet'), { timeout: 8000 }).toBeVisible();
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    expect(backend.sent).toContainEqual({ type: 'refresh' });
  });
});

test('a note that asks for another category is not called all well', async () => {
  mountPanel({
    page: view({ field: told({ ...meldcode, findings: [] }, { options: OPTIONS, value: 'Gedrag' }) }),
  });
  await expect.element(page.getByText('Nagekeken, niets om aan te passen')).toBeVisible();
  await expect.element(page.getByText('Geen bijzonderheden')).not.toBeInTheDocument();
});
