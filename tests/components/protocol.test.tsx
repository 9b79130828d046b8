import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BackendContext } from '../../components/backend.ts';
import { Options } from '../../components/options/options.tsx';
import { type Protocol, parseProtocol } from '../../lib/meldcode/protocol.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import { fakeAccess } from './fake-access.ts';
import { fakeBackend } from './fake-backend.ts';
import { axeProblems, mount } from './render.tsx';

/** The settings over a school that keeps what it is given, as the background does. */
function settings(start: Protocol | null = null) {
  let own = start;
  const backend = fakeBackend({
    settings: { protocol: start ? 'school' : 'primary' },
    handlers: {
      'protocol.get': () =>
        own ?? PROTOCOLS.find(({ id }) => id === backend.settings.peek()?.protocol) ?? PROTOCOLS[0]!,
      'protocol.own': () => own,
      'protocol.put': ({ json }) => {
        const parsed = parseProtocol(json);
        if (!parsed.ok) throw new Error('the form let it through');
        own = { ...parsed.protocol, id: 'school' };
        backend.settings.value = { ...backend.settings.peek()!, protocol: 'school' };
        return own;
      },
      'protocol.reset': ({ to }) => {
        own = null;
        const found = PROTOCOLS.find(({ id }) => id === to)!;
        backend.settings.value = { ...backend.settings.peek()!, protocol: found.id };
        return found;
      },
    },
  });
  mount(
    <BackendContext.Provider value={backend}>
      <Options access={fakeAccess()} />
    </BackendContext.Provider>,
  );
  return { own: () => own };
}

const give = async (text: string): Promise<void> => {
  const input = document.querySelector<HTMLInputElement>('input[type=file]')!;
  await userEvent.upload(input, new File([text], 'werkwijze.json', { type: 'application/json' }));
};

test('a school changes a name, a term and what is asked, and uses it', async () => {
  const { own } = settings();
  await page.getByRole('button', { name: 'Pas aan' }).click();
  await page.getByLabelText('Categorie voor Meldcode-notities').fill('Zorg en Meldcode');
  await page.getByText('Stap 2: Overleggen').click();
  await page.getByLabelText('Naam van de stap').nth(1).fill('Praat met een collega');
  await page.getByRole('button', { name: 'Nog een punt' }).click();
  await expect.element(page.getByText('Er is nog iets niet goed. Kijk bij: Stappen.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Wat moet er gebeuren?' }).last().fill('Teamleider gebeld');
  await page.getByText('Termijnen').click();
  await page.getByLabelText('Dagen dat een stap mag wachten').fill('10');
  await page.getByRole('button', { name: 'Bewaar en gebruik' }).click();
  await expect.element(page.getByText('Bewaard. Deze werkwijze is nu in gebruik.')).toBeVisible();
  expect(own()).toMatchObject({ id: 'school', categoryName: 'Zorg en Meldcode', terms: { step: 10 } });
  expect(own()?.steps[1]?.title).toBe('Praat met een collega');
  expect(own()?.steps[1]?.asks.at(-1)).toMatchObject({ text: 'Teamleider gebeld', required: false });
  // What ticks a point by itself stays.
  expect(own()?.steps[1]?.asks[0]?.met).toEqual(PROTOCOLS[0]!.steps[1]!.asks[0]!.met);
});

test('what does not fit is pointed at and cannot be used', async () => {
  settings();
  await page.getByRole('button', { name: 'Pas aan' }).click();
  await page.getByLabelText('Naam van de werkwijze').fill('');
  await expect.element(page.getByText('Vul dit nog in.')).toBeVisible();
  await expect
    .element(page.getByRole('button', { name: 'Bewaar en gebruik' }))
    .toHaveAttribute('aria-disabled', 'true');
  await page.getByLabelText('Naam van de werkwijze').fill('De Vlinder');
  await page
    .getByLabelText('Categorieën die ouders kunnen lezen')
    .fill('Oudercontact\nmeldcode & verwijsindex');
  await page.getByLabelText('Categorie voor Meldcode-notities').fill('Meldcode en Verwijsindex');
  await expect.element(page.getByText(/Ouders mogen die notities niet kunnen lezen/)).toBeVisible();
  await page
    .getByLabelText('Categorieën die ouders kunnen lezen')
    .fill('Oudercontact\nmeldcode en verwijsindex');
  await expect.element(page.getByText(/Ouders mogen die notities niet kunnen lezen/)).toBeVisible();
  await page.getByLabelText('Categorieën die ouders kunnen lezen').fill('Oudercontact');
  await expect.element(page.getByText(/Ouders mogen die notities niet kunnen lezen/)).not.toBeInTheDocument();
});

test('a file that misses a step of the law is refused with its line; the route in use stays', async () => {
  const { own } = settings();
  await expect.element(page.getByText('In gebruik: Basisschool')).toBeVisible();
  const short = { ...PROTOCOLS[1]!, steps: PROTOCOLS[1]!.steps.filter(({ step }) => step !== 4) };
  await give(JSON.stringify(short, null, 2));
  await expect.element(page.getByText(/^Regel \d+: stap 4 ontbreekt/)).toBeVisible();
  await give('{ "format": "kantlijn-protocol",\n oeps');
  await expect.element(page.getByText(/^Regel 2: hier klopt de opmaak/)).toBeVisible();
  await give('x'.repeat(300 * 1024));
  await expect.element(page.getByText(/groter dan 256 kB/)).toBeVisible();
  expect(own()).toBeNull();
  await expect.element(page.getByText('In gebruik: Basisschool')).toBeVisible();
});

test('a file of another school opens to be looked at, and is used once it is kept', async () => {
  const { own } = settings();
  await expect.element(page.getByText('In gebruik: Basisschool')).toBeVisible();
  await give(JSON.stringify({ ...PROTOCOLS[1]!, name: 'De Vlinder' }));
  await expect.element(page.getByText(/^De Vlinder is gelezen/)).toBeVisible();
  expect(own()).toBeNull();
  await page.getByRole('button', { name: 'Bekijk hoe het wordt' }).click();
  await expect.element(page.getByText(PROTOCOLS[1]!.steps[1]!.title)).toBeVisible();
  await page.getByRole('button', { name: 'Bewaar en gebruik' }).click();
  await expect.element(page.getByText('In gebruik: De Vlinder')).toBeVisible();
  await expect.element(page.getByLabelText('De Vlinder (van je school)')).toBeChecked();
});

test('going back asks first, and says what goes', async () => {
  const { own } = settings({ ...PROTOCOLS[0]!, id: 'school', name: 'De Vlinder' });
  await page.getByRole('button', { name: 'Terug naar ingebouwd' }).click();
  await expect.element(page.getByText(/Wat je school aanpaste gaat dan weg/)).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleer' }).click();
  expect(own()?.name).toBe('De Vlinder');
  await page.getByRole('button', { name: 'Terug naar ingebouwd' }).click();
  await page.getByLabelText('Welke werkwijze wil je?').selectOptions(PROTOCOLS[1]!.name);
  await page.getByRole('button', { name: 'Haal aanpassingen weg' }).click();
  await expect.element(page.getByText(`In gebruik: ${PROTOCOLS[1]!.name}`)).toBeVisible();
});

test('the form with all its parts open is accessible', async () => {
  settings();
  await page.getByRole('button', { name: 'Pas aan' }).click();
  for (const part of document.querySelectorAll('details')) part.open = true;
  expect(await axeProblems()).toEqual([]);
});
