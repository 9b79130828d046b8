/** A note without our reference line, edited in the LVS: what it tells now stands in the place of before. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../lib/meldcode/fold/order.ts';
import { progress } from '../../../lib/meldcode/progress.ts';
import { protocolById } from '../../../lib/meldcode/protocols.ts';
import type { CaseEvent, Json } from '../../../lib/meldcode/types.ts';
import { Computer, type PageNote, pageNote, SAYS, toldBy } from './reading-computer.ts';

const [COAT, ASKED, TALKED, ALONE, QUARREL] = Object.keys(SAYS) as [string, string, string, string, string];
const TODAY = '2026-04-01';
const protocol = protocolById('primary')!;
const stand = (computer: Computer) => progress(computer.events, protocol, TODAY);
const steps = (computer: Computer) =>
  stand(computer).steps.flatMap(({ step, events }) => (events.length > 0 ? [step] : []));
const hypotheses = (computer: Computer) => stand(computer).hypotheses.map(({ text }) => text);

const before = pageNote('2026-03-02', [COAT, ASKED, ALONE]);
const after = pageNote('2026-03-02', [COAT, QUARREL]);

/** Reads the pages one after another. */
function reader(...pages: PageNote[][]): Computer {
  const computer = new Computer();
  for (const page of pages) computer.read(page);
  return computer;
}

describe('an edited note', () => {
  test('gives up what it no longer says and keeps what it says still', () => {
    const computer = reader([before]);
    expect([steps(computer), hypotheses(computer)]).toEqual([[1, 2], ['weinig toezicht thuis.']]);
    computer.read([after]);
    expect([steps(computer), hypotheses(computer)]).toEqual([[1], ['ruzie tussen ouders.']]);
    expect(stand(computer)).toEqual(stand(reader([after])));
  });

  test('is not read as edited twice', () => {
    const computer = reader([before], [after]);
    expect(computer.read([after])).toEqual([]);
  });

  test('that says nothing of the Meldcode any longer leaves no case', () => {
    expect(stand(reader([before], [pageNote('2026-03-02', [])])).state).toBe('none');
  });

  test('that is put back tells again what it told', () => {
    const computer = reader([before], [after], [before]);
    expect(stand(computer)).toEqual(stand(reader([before])));
    computer.read([after]);
    expect(stand(computer)).toEqual(stand(reader([after])));
  });

  test('nothing is taken out of the list: only corrections come in', () => {
    const computer = reader([before]);
    const earlier = computer.events;
    computer.read([after]);
    for (const event of earlier) expect(computer.events).toContainEqual(event);
  });
});

describe('no edit', () => {
  const other = pageNote('2026-03-02', [COAT]);

  test.each<[string, PageNote[][]]>([
    ['a second note of that day beside it', [[before], [before, other]]],
    ['a note that stood beside it, alone on the next page', [[before, other], [other]]],
    ['a note of another day', [[before], [pageNote('2026-03-05', [COAT])]]],
    ['a note of another author', [[before], [pageNote('2026-03-02', [COAT], 'Bram')]]],
    ['a note in wholly other words', [[before], [{ ...other, key: 'x', text: 'Zwemles ging goed.' }]]],
    ['an empty page', [[before], []]],
  ])('%s', (_, pages) => {
    const computer = reader(...pages);
    for (const { id } of toldBy(before)) expect(computer.events.map((event) => event.id)).toContain(id);
    expect(computer.events.filter(({ type }) => type === 'correction')).toEqual([]);
  });

  test('a note of which only the beginning is shown', () => {
    const computer = reader([before]);
    expect(computer.read([after], true)).toEqual([]);
  });

  test('a step that another note of that day tells too', () => {
    const computer = reader([before, pageNote('2026-03-02', [ASKED])]);
    computer.read([after, pageNote('2026-03-02', [ASKED])]);
    expect(steps(computer)).toEqual([1, 2]);
  });
});

describe('what a person recorded', () => {
  const common = {
    pupil: 'pupil',
    recordedAt: '2026-03-09T10:00:00.000Z',
    happenedOn: '2026-03-09',
  } as const;
  const asked: CaseEvent = {
    ...common,
    id: 'b9a0c1d2',
    type: 'consultation',
    step: 2,
    role: 'ib',
    content: { with: ['ib'] },
  };

  test('stays, whatever becomes of the note', () => {
    const computer = reader([before]);
    computer.record([asked]);
    computer.read([after]);
    expect(stand(computer).steps[1]).toMatchObject({ state: 'done', on: '2026-03-09', role: 'ib' });
  });

  test('a hypothesis that was followed up stays', () => {
    const computer = reader([before]);
    const { id } = toldBy(before).find(({ type }) => type === 'hypothesis')!;
    const content = { hypothesis: id, outcome: 'refuted', ground: 'brief' };
    computer.record([
      { ...common, id: 'c9a0c1d2', type: 'hypothesis-followed', step: null, role: 'ib', content },
    ]);
    computer.read([after]);
    expect(hypotheses(computer)).toContain('weinig toezicht thuis.');
  });

  test('what a person took back is not given back by reading', () => {
    const computer = reader([before]);
    const { id } = toldBy(before).find(({ type }) => type === 'consultation')!;
    const content = { of: id, reason: 'was geen overleg' };
    computer.record([{ ...common, id: 'd9a0c1d2', type: 'correction', step: null, role: 'ib', content }]);
    computer.read([before]);
    expect(steps(computer)).toEqual([1]);
  });
});

/** Two notes of one day that are edited at will; each computer looks in when it likes, and takes over of others. */
const version = fc.subarray([COAT, ASKED, TALKED, ALONE, QUARREL]);
const pages = fc.array(fc.tuple(version, version), { minLength: 1, maxLength: 5 });
const deeds = fc.array(
  fc.record({ who: fc.nat(2), other: fc.option(fc.nat(2), { nil: null }), page: fc.nat(4) }),
  { maxLength: 10 },
);
const say = (value: unknown): string => canonicalJson(value as Json);

test('computers that saw other edits, and took over of each other in any order, agree once they read the file', () => {
  fc.assert(
    fc.property(pages, deeds, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (drawn, done, order) => {
      const shown = drawn.map(([one, two]) => [
        pageNote('2026-03-02', one),
        pageNote('2026-03-04', two, 'Bram'),
      ]);
      const computers = [new Computer(), new Computer(), new Computer()];
      const last = shown.at(-1)!;
      for (const { who, other, page } of done.toSorted((a, b) => a.page - b.page)) {
        if (other === null) computers[who]!.read(shown[Math.min(page, shown.length - 1)]!);
        else computers[who]!.take(computers[other]!);
      }
      for (const a of order) for (const b of order.toReversed()) computers[a]!.take(computers[b]!);
      for (const computer of computers) for (const other of computers) computer.take(other);
      for (const computer of computers) computer.read(last);
      const fresh = new Computer();
      fresh.read(last);
      const wanted = say(stand(fresh).steps.map(({ state, on }) => [state, on]));
      for (const computer of computers) {
        expect(say(stand(computer))).toBe(say(stand(computers[0]!)));
        expect(say(stand(computer).steps.map(({ state, on }) => [state, on]))).toBe(wanted);
        expect(hypotheses(computer).toSorted()).toEqual(hypotheses(fresh).toSorted());
      }
    }),
    { numRuns: 1_000 },
  );
});
