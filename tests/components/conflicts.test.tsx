/** What cannot all be so: named in words, with the way out beside it. */
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import { mountPanel } from './render.tsx';
import { event, field, progressOf, RUNNING, SEM, view } from './samples.ts';

async function steps(events: CaseEvent[], more: Partial<Parameters<typeof view>[0]> = {}) {
  const backend = mountPanel({
    events,
    page: view({ progress: progressOf(events), field: field(''), ...more }),
  });
  await page.getByRole('tab', { name: 'Stappen' }).click();
  await expect.element(page.getByText('Wie doet wat?')).toBeVisible();
  return backend;
}
const decision = (report: 'yes' | 'no', grounds: string, role: CaseEvent['role']) =>
  event('decision', 5, 2, { report, help: 'no', grounds, decidedBy: ['head', 'ib'] }, role);

test('a step recorded twice counts once, and shows its first and last day', async () => {
  await steps(RUNNING);
  expect(document.querySelector('.steps li')?.textContent).toMatch(/opnieuw op/);
  await expect.element(page.getByText('Kijk dit samen na')).not.toBeInTheDocument();
});

test('two computers that decided differently: both are named, and taking one back settles it', async () => {
  const backend = await steps([
    ...RUNNING,
    decision('yes', 'Acute onveiligheid.', 'directie'),
    decision('no', 'Hulp neemt de zorg weg.', 'ib'),
  ]);
  await expect.element(page.getByText(/twee verschillende besluiten over melden/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /Acute onveiligheid/ })).toBeVisible();
  await page.getByRole('button', { name: /^Corrigeer: .*Hulp neemt de zorg weg/ }).click();
  await page.getByLabelText('Reden').fill('Besproken: de directie besliste.');
  await page.getByRole('button', { name: 'Verder' }).click();
  await page.getByRole('button', { name: 'Bewaar alleen hier' }).click();
  await expect.poll(() => backend.events.at(-1)?.type).toBe('correction');
  await expect.element(page.getByText('Kijk dit samen na')).not.toBeInTheDocument();
});

test('a note with a day that is still to come does not count yet, and can be corrected', async () => {
  await steps([...RUNNING, event('consultation', 2, -9, { with: ['ib'], outcome: 'Gepland.' }, 'ib')]);
  await expect.element(page.getByText(/datum die nog moet komen/)).toBeVisible();
  await expect.element(page.getByRole('heading', { name: '2, nu' })).toBeVisible();
  await page.getByRole('button', { name: /^Corrigeer: Overleg/ }).click();
  await expect.element(page.getByText('Wat klopt er niet?')).toBeVisible();
});

test('a note with a day before birth is named; without a birth date nothing is said of it', async () => {
  const events = [...RUNNING, event('consultation', 2, 8000, { with: ['ib'], outcome: 'Oud.' }, 'ib')];
  await steps(events);
  await expect.element(page.getByText(/ligt voor de geboorte/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: /^Corrigeer: Overleg/ })).toBeVisible();
  await steps(events, { pupil: { ...SEM, birthDate: null } });
  await expect.element(page.getByText(/ligt voor de geboorte/)).not.toBeInTheDocument();
});

test('what came after closing opens the forms that settle it', async () => {
  await steps([
    ...RUNNING,
    event('closed', 6, 5, { why: 'no-suspicion', ground: 'Uitgelegd.', worryGone: true }),
    event('signal', 1, 2, { facts: [{ text: 'Weer een blauwe plek.' }] }),
  ]);
  await expect.element(page.getByText(/Heropen de casus, of sluit opnieuw af/)).toBeVisible();
  await page.getByRole('button', { name: 'Heropen', exact: true }).click();
  await expect.element(page.getByText('Waarom wordt het heropend?')).toBeVisible();
});

test('a step left out without its reason asks to record it once more', async () => {
  await steps([...RUNNING, event('step-skipped', 2, 3, { ground: 'earlier-contact' })]);
  await expect.element(page.getByText(/grond of de reden ontbreekt/)).toBeVisible();
  await page.getByRole('button', { name: 'Stap overslaan' }).click();
  await expect.element(page.getByText('Waarom sla je deze stap over?')).toBeVisible();
});
