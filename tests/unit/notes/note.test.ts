import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../lib/meldcode/content.ts';
import { composeNote, noteOf } from '../../../lib/notes/compose.ts';
import { readNotes } from '../../../lib/notes/read.ts';
import { writeNote } from '../../../lib/notes/write.ts';
import { readNote } from './read-one.ts';

const shell = {
  happenedOn: '2025-11-12',
  recordedAt: '2025-11-12T10:00:00.123Z',
  role: 'leerkracht',
} as const;
const signal: EventBody = {
  ...shell,
  id: 'v6zt7vgm4zbh',
  type: 'signal',
  step: 1,
  content: {
    facts: [{ text: 'Kwam om 9.10 uur binnen, zonder jas.' }, { text: 'Vertelde dat ze geen ontbijt had.' }],
    statements: [{ who: 'oma', when: '10 november', what: 'Ze slaapt slecht.' }],
    agreements: [{ text: "IB'er kijkt vrijdag mee." }],
  },
};
const hypothesis: EventBody = {
  ...shell,
  id: 'jx14ak8hh2h1',
  type: 'hypothesis',
  step: null,
  content: { text: 'te weinig toezicht in de ochtend' },
};
const consultation: EventBody = {
  ...shell,
  id: '300hn1pgf4z3',
  type: 'consultation',
  step: 2,
  content: { with: ['ib', 'veilig-thuis'], withoutNames: true, outcome: 'Eerst met ouders praten.' },
};

const GOLDEN_REFERENCE =
  'g5v3s6k0kc bm1cwk0211 12000v6zt7 vgm4zbh1k9 vr40bv2211 0120311324 350411700f 80jx14ak8h h2h1260';

/** Notes like this one are in files of schools: it stays readable, in this version and in later ones. */
const GOLDEN = `Meldcode stap 1: signalen in kaart brengen
12 november 2025, leerkracht

Feiten
- Feit: Kwam om 9.10 uur binnen, zonder jas.
- Feit: Vertelde dat ze geen ontbijt had.

Informatie van anderen
- Bron: oma, datum: 10 november, informatie: Ze slaapt slecht.

Hypothese
- Vermoeden: te weinig toezicht in de ochtend

Afspraken
- Afspraak: IB'er kijkt vrijdag mee.

`;

test('a person reads it from top to bottom', () => {
  const text = composeNote([signal, hypothesis]);
  expect(text.slice(0, text.indexOf('['))).toBe(GOLDEN);
});

test('a note of the first version stays readable', () => {
  const old = `${GOLDEN}[Kantlijn 1 GOLDEN]`.replace('GOLDEN', GOLDEN_REFERENCE);
  expect(readNotes(old)).toEqual([noteOf([signal, hypothesis])]);
});
test('the reference of a simple step is short', () => {
  const text = composeNote([consultation]);
  expect(text.slice(text.lastIndexOf('[')).length).toBeLessThanOrEqual(120);
  const uuid = { ...consultation, id: '0b5e7f4e-5d0c-4f0a-9c61-3f1f3d2b7a10' };
  const long = composeNote([uuid]);
  expect(long.slice(long.lastIndexOf('[')).length).toBeLessThanOrEqual(120);
});

describe('the LVS is the record', () => {
  const text = composeNote([signal, hypothesis, consultation]);

  test('a text that was corrected there is read as corrected, in parts and events alike', () => {
    const read = readNote(text.replace('zonder jas', 'zonder jas of trui').replace('Eerst met', 'Niet met'))!;
    expect(read.parts.facts[0]).toBe('Kwam om 9.10 uur binnen, zonder jas of trui.');
    expect(read.events[0]!.content.facts).toEqual([
      { text: 'Kwam om 9.10 uur binnen, zonder jas of trui.' },
      { text: 'Vertelde dat ze geen ontbijt had.' },
    ]);
    expect(read.events[2]!.content.outcome).toBe('Niet met ouders praten.');
  });

  test('a line that was taken out is gone, the step stays', () => {
    const read = readNote(text.replace(/- Feit: Vertelde.*\n/, ''))!;
    expect(read.parts.facts).toEqual(['Kwam om 9.10 uur binnen, zonder jas.']);
    expect(read.events.map(({ type }) => type)).toEqual(['signal', 'hypothesis', 'consultation']);
  });

  test('a label that was changed costs no more than its own line', () => {
    const read = readNote(text.replace('- Bron: oma', '- Van: oma'))!;
    expect(read.parts.facts[1]).toBe('Vertelde dat ze geen ontbijt had.');
    expect(read.parts.hypotheses).toEqual(['te weinig toezicht in de ochtend']);
  });
});

describe('damaged', () => {
  const text = composeNote([signal, consultation]);
  const start = text.lastIndexOf('[Kantlijn');

  test('one sign changed, anywhere in the reference: an ordinary note', () => {
    for (let at = start + 11; at < text.length - 1; at += 1) {
      if (!/[0-9a-z]/.test(text[at]!)) continue;
      const other = text[at] === '7' ? '8' : '7';
      const broken = text.slice(0, at) + other + text.slice(at + 1);
      expect(readNotes(broken), `sign ${at - start}`).toEqual([]);
    }
  });

  test('cut off anywhere in its words: an ordinary note', () => {
    for (let length = start; length < text.length - 1; length += 1)
      expect(readNotes(text.slice(0, length))).toEqual([]);
  });

  test('only the closing bracket gone: still whole', () => {
    expect(readNotes(text.slice(0, -1))).toEqual(readNotes(text));
  });

  test('a version that is not ours: an ordinary note', () => {
    expect(readNotes(text.replace('[Kantlijn 1', '[Kantlijn 2'))).toEqual([]);
  });

  test('the whole one after a damaged one does not take its words', () => {
    const cut = text.slice(0, start + 20);
    const [read, ...more] = readNotes(`${cut}\n\n${text}`);
    expect(more).toEqual([]);
    expect(read).toEqual(readNote(text));
    const gone = text.slice(0, start).replaceAll('zonder jas', 'met jas');
    expect(readNotes(`${gone}\n${text}`)).toEqual([readNote(text)]);
  });
});

test('an event that is none is not written', () => {
  expect(() => writeNote(noteOf([{ ...signal, id: 'NOT AN ID' }]))).toThrow(TypeError);
  expect(() => composeNote([])).toThrow(RangeError);
});

test('a hostile text is read within reason', () => {
  const hostile = `${'Feit: [Kantlijn 1 '.repeat(20_000)}\n${composeNote([signal])}`;
  expect(readNotes(hostile).length).toBeLessThanOrEqual(1);
});
