import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { applyEdits } from '../../lib/language/edits.ts';
import { sentenceKey } from '../../lib/language/key.ts';
import type { ToOverlay } from '../../lib/messages/link.ts';
import { mountPanel } from './render.tsx';
import { daysAgo, field, MIXED_NOTE, noteView, view } from './samples.ts';

const JUDGED = 'Kwam om 9.10 uur binnen. Moeder is onverschillig.';
const edits = (sent: readonly ToOverlay[]) => sent.filter((message) => message.type === 'edit');

describe('findings', () => {
  test('at most three cards are open; a folded one opens with a click', async () => {
    mountPanel({ page: view({ field: field(MIXED_NOTE) }) });
    await expect.poll(() => document.querySelectorAll('.findings .card').length).toBe(3);
    const folded = document.querySelectorAll('.fold').length;
    expect(folded).toBeGreaterThan(0);
    await userEvent.click(document.querySelector('.fold')!);
    await expect.poll(() => document.querySelectorAll('.fold').length).toBe(folded - 1);
  });

  test('a one-click mend sends the edits shown, and can be taken back', async () => {
    const backend = mountPanel({ page: view({ field: field('Misschien slaapt hij te weinig.') }) });
    await page.getByRole('button', { name: 'Noem het hypothese' }).click();
    const [first] = edits(backend.sent);
    const mended = applyEdits(first!.before, first!.edits);
    expect(mended).toMatch(/^Hypothese: /);
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    const [, second] = edits(backend.sent);
    expect(second!.before).toBe(mended);
    expect(applyEdits(second!.before, second!.edits)).toBe('Misschien slaapt hij te weinig.');
  });

  test('once the note is saved or written on, there is nothing to take back and nothing offered', async () => {
    const before = 'Misschien slaapt hij te weinig.';
    for (const later of ['', 'Hypothese: misschien slaapt hij te weinig. Ook vandaag.']) {
      const backend = mountPanel({ page: view({ field: field(before) }) });
      await page.getByRole('button', { name: 'Noem het hypothese' }).click();
      const [sent] = edits(backend.sent);
      backend.page.value = view({ field: field(applyEdits(sent!.before, sent!.edits)) });
      await expect.element(page.getByRole('button', { name: 'Maak ongedaan' })).toBeInTheDocument();
      backend.page.value = view({ field: field(later) });
      await expect.element(page.getByRole('button', { name: 'Maak ongedaan' })).not.toBeInTheDocument();
    }
  });

  test('a mend that needs a fact asks for it, shows the result and sends it, all by keyboard', async () => {
    const backend = mountPanel({ page: view({ field: field(JUDGED) }) });
    (page.getByRole('button', { name: 'Herschrijf' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByLabelText('Wat zag of hoorde je?')).toHaveFocus();
    await userEvent.keyboard('Moeder keek op haar telefoon');
    await expect.element(page.getByText('Zo wordt het:')).toBeInTheDocument();
    await page.getByRole('button', { name: 'Vervang' }).click();
    const [edit] = edits(backend.sent);
    expect(applyEdits(edit!.before, edit!.edits)).toContain('Moeder keek op haar telefoon');
    expect(applyEdits(edit!.before, edit!.edits)).not.toContain('onverschillig');
  });

  test('an empty answer is pointed at and sends nothing', async () => {
    const backend = mountPanel({ page: view({ field: field(JUDGED) }) });
    await page.getByRole('button', { name: 'Herschrijf' }).click();
    await page.getByRole('button', { name: 'Vervang' }).click();
    await expect
      .element(page.getByLabelText('Wat zag of hoorde je?'))
      .toHaveAttribute('aria-invalid', 'true');
    expect(edits(backend.sent)).toEqual([]);
  });

  test('"Laat zo" is remembered for the sentence, next to what was left before, and can be taken back', async () => {
    const key = sentenceKey('Moeder is onverschillig.');
    const backend = mountPanel({
      page: view({ field: field(JUDGED) }),
      handlers: { 'label.get': () => ({ key, dismissed: ['mixed'] }) },
    });
    await page.getByRole('button', { name: 'Laat zo' }).click();
    await expect.element(page.getByText('Geen bijzonderheden')).toBeVisible();
    const set = () => backend.calls.filter((call) => call.name === 'label.set');
    await expect
      .poll(() => set().at(-1)?.args)
      .toMatchObject({ override: { key, dismissed: ['mixed', 'judgement'] } });
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.element(page.getByRole('heading', { name: 'Oordeel' })).toBeVisible();
    await expect.poll(() => set().at(-1)?.args).toMatchObject({ override: { dismissed: ['mixed'] } });
  });

  test('the focus stays in the list when its card goes', async () => {
    mountPanel({ page: view({ field: field(MIXED_NOTE) }) });
    const leave = () => document.querySelector<HTMLElement>('.findings .card .btn.quiet');
    leave()?.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.closest('.findings')).not.toBeNull();
  });

  test('shows on the page where a finding is', async () => {
    const backend = mountPanel({ page: view({ field: field(JUDGED) }) });
    await page.getByRole('button', { name: 'Toon zin 2 in de notitie' }).click();
    const shown = backend.sent.find((message) => message.type === 'show');
    expect(JUDGED.slice(shown!.start, shown!.end)).toContain('onverschillig');
  });

  test('warns before a click that may make the LVS send the text', async () => {
    mountPanel({ page: view({ field: field(JUDGED, { sendsOnChange: true }) }) });
    await expect.element(page.getByText(/kan de tekst al versturen/)).toBeVisible();
  });

  test('a label set by hand beats the engine', async () => {
    const backend = mountPanel({ page: view({ field: field(JUDGED) }) });
    await page.getByText('Zinnen en labels').click();
    await page.getByLabelText('Label van zin 2').selectOptions('Feit');
    await expect
      .poll(() => backend.calls.find((call) => call.name === 'label.set')?.args)
      .toMatchObject({ override: { key: sentenceKey('Moeder is onverschillig.'), kind: 'observation' } });
    expect(backend.sent.at(-1)).toEqual({ type: 'refresh' });
  });

  test('nothing to mend is said calmly', async () => {
    mountPanel({ page: view({ field: field('Rekentoets blok 3: 18 van de 20 goed.') }) });
    await expect.element(page.getByText('Geen bijzonderheden')).toBeVisible();
  });
});

describe('earlier notes', () => {
  const many = Array.from({ length: 120 }, (_, i) => noteView(JUDGED, daysAgo(i), { key: `note ${i}` }));
  const listed = () => [...document.querySelectorAll('.earlier-note')];

  test('a file of years shows a few dozen at a time', async () => {
    mountPanel({ page: view({ notes: many }) });
    await expect.poll(() => listed().length).toBe(50);
    await page.getByRole('button', { name: 'Toon er nog 50 (van 70)' }).click();
    await page.getByRole('button', { name: 'Toon er nog 20 (van 20)' }).click();
    expect(listed().length).toBe(120);
    await expect.element(page.getByRole('button', { name: /^Toon er nog/ })).not.toBeInTheDocument();
  });

  test('are not drawn again for what is written in the field', async () => {
    let drawn = 0;
    const first = {
      ...many[0]!,
      get date() {
        drawn++;
        return daysAgo(0);
      },
    };
    const before = view({ notes: [first, ...many.slice(1)], field: field('Kwam om 9 uur.') });
    const backend = mountPanel({ page: before });
    await expect.poll(() => listed().length).toBe(50);
    const once = drawn;
    expect(once).toBeGreaterThan(0);
    backend.page.value = { ...before, field: field(JUDGED) };
    await expect.element(page.getByRole('button', { name: 'Herschrijf' })).toBeInTheDocument();
    expect(drawn).toBe(once);
  });
});
