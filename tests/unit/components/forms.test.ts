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
import { type CaseEvent, EVENT_TYPES, type EventType, type Json } from '../../../lib/meldcode/types.ts';
import { event } from '../meldcode/case.ts';

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

describe('advice that hangs on the case or the answer', () => {
  const pupil = { host: 'lvs.example', name: 'Sem', number: null, birthDate: null, group: null };
  const keys = (type: EventType, id: string, content: Content, events: CaseEvent[] = []) => {
    const screen = PLANS[type].find((each) => each.id === id)!;
    return adviceFor({ type, screen, content, pupil, events, role: 'ib' }).map(({ key, at }) => [key, at]);
  };

  test('a decision not to report against the afwegingskader asks for its grounds', () => {
    const weighing = event('weighing', '2026-03-02', { outcome: 'report' });
    const line = ['advice.against-weighing', 'report'];
    expect(keys('decision', 'report', { report: 'no' }, [weighing])).toContainEqual(line);
    expect(keys('decision', 'report', { report: 'yes' }, [weighing])).not.toContainEqual(line);
    const later = event('weighing', '2026-03-05', { outcome: 'start-help' });
    expect(keys('decision', 'report', { report: 'no' }, [weighing, later])).not.toContainEqual(line);
  });

  test('help that is not accepted, or does not stop it, names the norm for a report', () => {
    expect(keys('help-plan', 'accepted', { accepted: 'no' })).toContainEqual(['norm.B', 'accepted']);
    expect(keys('help-plan', 'accepted', { accepted: 'yes' })).toEqual([]);
    for (const how of ['worse', 'returned'])
      expect(keys('followed', 'how', { how })).toContainEqual(['norm.C', 'how']);
    expect(keys('followed', 'how', { how: 'better' })).toEqual([]);
  });

  test('an expert is asked first where a signal named such violence, until one was asked', () => {
    const signal = event('signal', '2026-03-02', { specific: ['honour'] });
    const asked = event('consultation', '2026-03-03', { with: ['ib', 'veilig-thuis'] });
    const line = ['talk.warning.expert-first', null];
    expect(keys('consultation', 'with', {}, [signal])).toContainEqual(line);
    expect(keys('consultation', 'with', {}, [signal, asked])).not.toContainEqual(line);
    expect(keys('consultation', 'with', {}, [])).not.toContainEqual(line);
  });
});
