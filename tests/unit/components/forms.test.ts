import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adviceFor } from '../../../components/forms/advice-rules.ts';
import { type Content, emptyForm, isUntouched, readForm } from '../../../components/forms/form-state.ts';
import { PLANS } from '../../../components/forms/plans.ts';
import { finished, missingOn, shownScreens } from '../../../components/forms/screens.ts';
import { meldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { questions } from '../../../lib/i18n/nl/questions.ts';
import type { Field } from '../../../lib/meldcode/content/field.ts';
import { fieldsOf } from '../../../lib/meldcode/content/fields.ts';
import { CONTENT_SCHEMAS } from '../../../lib/meldcode/content.ts';
import { EVENT_TYPES, type EventType, type Json } from '../../../lib/meldcode/types.ts';

const FORMS = EVENT_TYPES.filter((type) => type !== 'tick');
/** Set by the form itself, or out of view on purpose. */
const NOT_ASKED: Record<string, string[]> = {
  weighing: ['outcome', 'norm'],
  talk: ['declarationUsed'],
};

describe('the plan of each form', () => {
  test.each(FORMS)('%s asks every field of its event, once', (type) => {
    const asked = PLANS[type].flatMap((screen) => [...screen.fields]);
    const fields = fieldsOf(type)
      .filter(({ id, kind }) => id !== 'from' && kind !== 'ref' && !NOT_ASKED[type]?.includes(id))
      .map(({ id }) => id);
    expect([...new Set(asked)].toSorted()).toEqual(fields.toSorted());
  });

  test.each(FORMS)('%s words a question for each screen, and none too many', (type) => {
    const OWN: Partial<Record<EventType, string>> = {
      weighing: 'weigh',
      talk: 'talk',
      'signal-list': 'signal-list',
    };
    for (const { id } of PLANS[type])
      expect(
        Object.hasOwn(questions, `ask.${type}.${id}`) || Object.hasOwn(meldcode, `${OWN[type]}.${id}`),
        `${type}.${id}`,
      ).toBe(true);
  });

  test('no question is left over', () => {
    const screens = FORMS.flatMap((type) => PLANS[type].map(({ id }) => `${type}.${id}`));
    const left = Object.keys(questions)
      .filter((key) => /^(ask|why)\./.test(key))
      .filter((key) => !screens.includes(key.slice(4)));
    expect(left).toEqual([]);
  });
});

/** An answer that the input for a field can give. */
function answer(field: Field): fc.Arbitrary<Json> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return fc.subarray([...field.options]);
    case 'flag':
      return fc.boolean();
    case 'date':
      return fc.constantFrom('2026-01-05', '2026-11-30');
    case 'count':
      return fc.nat(field.max);
    case 'group':
      return fc.array(fc.record(Object.fromEntries(field.fields.map((part) => [part.id, answer(part)]))), {
        maxLength: 3,
      });
    default:
      return fc.constantFrom('', '  ', 'Iets.');
  }
}

describe('what a form ends in', () => {
  test.each(FORMS)('%s fits the schema of its event, whatever was answered', (type) => {
    const asked = fieldsOf(type).filter(({ kind, id }) => kind !== 'ref' && kind !== 'slug' && id !== 'from');
    const content = fc.record(Object.fromEntries(asked.map((field) => [field.id, answer(field)])), {
      requiredKeys: [],
    });
    fc.assert(
      fc.property(content, (given) => {
        expect(CONTENT_SCHEMAS[type].safeParse(finished(type, given as Content)).success).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('an answer that is no longer asked does not go along', () => {
    const content = {
      report: 'no',
      norm: 'A',
      help: 'yes',
      boardTold: true,
      grounds: 'Omdat.',
      decidedBy: ['head'],
    };
    expect(finished('decision', content)).toEqual({
      report: 'no',
      help: 'yes',
      grounds: 'Omdat.',
      decidedBy: ['head'],
    });
  });

  test('leaving out a talk before a report asks for the ground and the reason', () => {
    const left = { pupilSpoken: 'left-out', parentsSpoken: 'yes' };
    const screen = shownScreens('report', left).find(({ id }) => id === 'leftOut');
    expect(screen && missingOn('report', screen, left)).toEqual(['leftOutGround', 'leftOutReason']);
    expect(shownScreens('report', { pupilSpoken: 'yes' }).some(({ id }) => id === 'leftOut')).toBe(false);
  });

  test('a weighing knows where it leads', () => {
    const path = { suspicion: 'yes', unsafe: 'no', helpPossible: 'yes', helpAccepted: 'yes' };
    expect(finished('weighing', path)).toMatchObject({ outcome: 'start-help' });
    expect(
      finished('weighing', { ...path, helpAccepted: 'no', result: 'yes', resultGround: 'Oud.' }),
    ).toEqual({
      ...path,
      helpAccepted: 'no',
      outcome: 'report',
      norm: 'B',
    });
  });
});

describe('what is kept of an open form', () => {
  test('a kept form is read as it was; anything else is none', () => {
    const state = { ...emptyForm({ with: ['ib'] }), at: 2 };
    expect(readForm(JSON.stringify(state))).toEqual(state);
    for (const text of ['', '{', 'null', '[]', '{"content":3}', '"x"']) expect(readForm(text)).toBeNull();
    fc.assert(
      fc.property(fc.string(), (text) => readForm(text) === null || typeof readForm(text) === 'object'),
    );
  });

  test('what a form came with is no touch of the user', () => {
    const preset = { hypothesis: 'h1', about: 'Te weinig slaap.' };
    expect(isUntouched(emptyForm(preset), preset)).toBe(true);
    expect(isUntouched(emptyForm({ ...preset, outcome: 'open' }), preset)).toBe(false);
  });
});

test('advice never throws, and says nothing twice', () => {
  const pupil = { host: 'lvs.example', name: 'Sem', number: null, birthDate: null, group: null };
  for (const type of FORMS)
    for (const screen of PLANS[type]) {
      const lines = adviceFor({ type, screen, content: {}, pupil, events: [], role: 'leerkracht' });
      expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
      for (const { key } of lines) expect(key in questions || key in meldcode, key).toBe(true);
    }
});

test('only the IB registers in the Verwijsindex', () => {
  const pupil = { host: 'lvs.example', name: 'Sem', number: null, birthDate: null, group: null };
  const screen = PLANS.verwijsindex[0]!;
  const keys = (role: 'leerkracht' | 'ib') =>
    adviceFor({ type: 'verwijsindex', screen, content: {}, pupil, events: [], role }).map(({ key }) => key);
  expect(keys('leerkracht')).toContain('check.verwijsindex-ib');
  expect(keys('ib')).not.toContain('check.verwijsindex-ib');
});
