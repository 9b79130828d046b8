/** An ordinary note whose words a person changes in the LVS: what it no longer says has gone, on every computer. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import './patience.ts';
import { followNotes } from '../../../entrypoints/background/note-traces.ts';
import type { NoteAnalysis, StepNumber } from '../../../lib/language/types.ts';
import { progress } from '../../../lib/meldcode/progress.ts';
import { PROTOCOLS } from '../../../lib/meldcode/protocols.ts';
import { eventsFromNote } from '../../../lib/notes/from-analysis.ts';
import { type NoteTrace, traceOf } from '../../../lib/notes/trace.ts';
import { openedVault, sem } from './world.ts';

interface Note {
  day: string;
  words: string[];
  steps: StepNumber[];
}

const BODY = 'kwam zonder jas binnen met natte haren en vroeg om brood bij de conciërge in de gang'.split(
  ' ',
);

function read({ day, words, steps }: Note, pupil: string) {
  const text = [...words, ...steps.map((step) => `gezet${step}`)].join(' ');
  const note = { key: `${day} ${text}`, text, date: day, author: 'Anja' };
  const analysis = {
    category: 'meldcode',
    route: 'meldcode',
    steps,
    sentences: [],
  } as unknown as NoteAnalysis;
  const events = eventsFromNote(note, analysis);
  return { events: events.map((event) => ({ ...event, pupil })), trace: traceOf(note, events) as NoteTrace };
}

/** One vault with another pupil for each computer: opening one takes longest, and pupils know nothing of each other. */
const opened = openedVault();
let pupils = 0;

async function computer() {
  const { vault, now } = await opened;
  pupils += 1;
  const { key } = await vault.seePupil({ ...sem, number: String(pupils) }, new Date(now.ms).toISOString());
  return {
    async see(notes: Note[]): Promise<void> {
      now.ms += 60_000;
      const page = notes.map((note) => read(note, key));
      const { gone, remember } = await followNotes(
        { vault },
        key,
        page.map(({ trace }) => trace),
      );
      await vault.renew([...page.flatMap(({ events }) => events), ...gone], new Date(now.ms).toISOString());
      await remember();
    },
    async steps() {
      const { steps } = progress(await vault.eventsOf(key), PROTOCOLS[0]!, '2026-03-02');
      return steps.map(({ state, on, firstOn }) => ({ state, on, firstOn }));
    },
  };
}

async function after(...pages: Note[][]) {
  const one = await computer();
  for (const page of pages) await one.see(page);
  return one.steps();
}

const note = (steps: StepNumber[], words = BODY, day = '2026-02-10'): Note => ({ day, words, steps });

test('a step that a changed note no longer tells has gone', async () => {
  expect(await after([note([1, 2])], [note([1])])).toEqual(await after([note([1])]));
});

test('what comes back in its old words counts again', async () => {
  expect(await after([note([1, 2])], [note([1])], [note([1, 2])])).toEqual(await after([note([1, 2])]));
});

test('a note that is not on the page, another of that day and one of another day take nothing away', async () => {
  const other = note([1], 'belde moeder over de gymtas en de traktatie van vrijdag'.split(' '));
  const both = await after([note([1, 2]), other]);
  expect(await after([note([1, 2])], [])).toEqual(await after([note([1, 2])]));
  expect(await after([note([1, 2])], [other])).toEqual(both);
  const later = note([1], BODY, '2026-02-11');
  expect(await after([note([1, 2])], [later])).toEqual(await after([note([1, 2]), later]));
});

test('however often notes are changed, this computer ends where one does that reads them last', async () => {
  const steps = fc.uniqueArray(fc.constantFrom<StepNumber>(1, 2, 3, 4, 5, 6), { maxLength: 4 });
  const days = ['2026-02-10', '2026-02-11', '2026-02-12'];
  const page = fc
    .tuple(...days.map(() => fc.tuple(steps, fc.nat(4))))
    .map((notes) => notes.map(([taken, left], i) => note(taken.sort(), BODY.slice(left), days[i])));
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 1, maxLength: 4 }), async (pages) => {
      expect(await after(...pages)).toEqual(await after(pages.at(-1)!));
    }),
    { numRuns: 40 },
  );
});
