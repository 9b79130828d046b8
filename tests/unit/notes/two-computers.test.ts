import { describe, expect, test } from 'vitest';
import type { EventBody } from '../../../lib/meldcode/content.ts';
import { progress } from '../../../lib/meldcode/progress.ts';
import { PROTOCOLS, protocolById } from '../../../lib/meldcode/protocols.ts';
import type { CaseEvent } from '../../../lib/meldcode/types.ts';
import { composeNote } from '../../../lib/notes/compose.ts';
import { readNotes } from '../../../lib/notes/read.ts';
import { CASES, make } from './whole-cases.ts';

const of = (events: readonly EventBody[]): CaseEvent[] => events.map((event) => ({ ...event, pupil: 'p' }));

const TODAY = '2026-04-13';
const second = (notes: EventBody[][]): CaseEvent[] =>
  of(notes.flatMap((events) => readNotes(composeNote(events)).flatMap((note) => note.events)));

describe('a second computer that reads only the notes sees the same', () => {
  test.each(Object.keys(CASES))('%s', (name) => {
    const notes = CASES[name]!;
    for (const protocol of PROTOCOLS)
      for (let upTo = 1; upTo <= notes.length; upTo += 1) {
        const here = progress(of(notes.slice(0, upTo).flat()), protocol, TODAY);
        expect(progress(second(notes.slice(0, upTo)).reverse(), protocol, TODAY)).toEqual(here);
      }
  });
});

describe('and where it ends', () => {
  const end = (name: keyof typeof CASES) => progress(second(CASES[name]!), protocolById('primary')!, TODAY);

  test('neglect: closed, the hypothesis confirmed, aftercare due', () => {
    const seen = end('slow neglect, through all steps, with help and closing');
    expect(seen).toMatchObject({ state: 'closed', conflicts: [] });
    expect(seen.hypotheses).toMatchObject([{ state: 'confirmed' }]);
    expect(seen.due).toMatchObject([{ kind: 'follow', dueOn: '2026-10-01', overdue: false }]);
  });

  test('acute: step 6, the talk left out with its ground, the answer due after Easter', () => {
    const seen = end('a disclosure with acute danger, parents left out, the answer tracked');
    expect(seen).toMatchObject({ state: 'running', current: 6 });
    expect(seen.steps[2]).toMatchObject({ state: 'skipped', reason: 'dreiging met mes' });
    expect(seen.due.find(({ kind }) => kind === 'report-answer')).toMatchObject({ dueOn: '2026-04-13' });
  });

  test('refuted: closed, the hypothesis refuted, nothing due', () => {
    const seen = end('a worry that was refuted after the talk');
    expect(seen).toMatchObject({ state: 'closed', due: [] });
    expect(seen.hypotheses).toMatchObject([{ state: 'refuted', ground: 'brief van de huisarts' }]);
  });

  test('a staff member: no step', () => {
    expect(end('a staff member: turned away')).toMatchObject({
      state: 'other-route',
      current: null,
      due: [],
    });
  });

  test('signals first, then a staff member: the steps have stopped for both', () => {
    expect(end('signals first, then it is about a staff member')).toMatchObject({
      state: 'other-route',
      current: null,
      due: [],
      conflicts: [],
    });
  });
});

test('advice of Veilig Thuis without names reads back so', () => {
  const asked = make('consultation', 2, '2026-01-15', 'ib', {
    with: ['ib', 'veilig-thuis'],
    withoutNames: true,
  });
  const text = composeNote([asked]);
  expect(text).toContain('Advies zonder namen: ja');
  expect(readNotes(text)[0]!.events).toEqual([asked]);
});
