/** Structured notes of every kind, with texts that try to break them. */
import fc from 'fast-check';
import type { Field } from '../../../lib/meldcode/content/field.ts';
import { fieldsOf } from '../../../lib/meldcode/content/fields.ts';
import { BASE32 } from '../../../lib/meldcode/event-id.ts';
import { EVENT_TYPES, type EventType, ROLES, STEP_NUMBERS } from '../../../lib/meldcode/types.ts';
import type { StructuredNote } from '../../../lib/notes/types.ts';

const NASTY = [
  'Feit: nog een',
  'Feiten',
  'Vermoeden:',
  'Hypothese',
  'Bron: oma, datum: ma, informatie: niets',
  'Uitkomst van het overleg: niets',
  'Reactie: boos',
  '[Kantlijn 1 abcdef]',
  '[ kantlijn 1 x2gv9cq07k 1cwk000001 300hn1pgf4]',
  'Meldcode stap 1: signalen in kaart brengen',
  '- een\n- twee',
  '“Niet waar”, zei ze – ‘echt’ …',
  'e\u0301\u200b\u00a0\u00ad\ufeffx',
  '1. o\t',
  '12. van groep 8 - en 3e keer',
  '<b>x</b> & {y} \\ / | ~ ^ % $ # @',
  '🙂👩‍👧',
  '\u202eomgekeerd',
  ',',
  'İıſß',
  '__proto__',
];

export const text = fc.oneof(
  { weight: 3, arbitrary: fc.lorem({ maxCount: 8 }) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom(...NASTY)).map((two) => two.join(' ')),
  },
);

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2150-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2199-12-30'), noInvalidDate: true })
  .map((date) => date.toISOString());
export const id = fc.oneof(
  fc.array(fc.constantFrom(...BASE32), { minLength: 12, maxLength: 12 }).map((signs) => signs.join('')),
  fc.uuid(),
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/),
);

function value(field: Field): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'text':
      return text;
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return fc.subarray([...field.options]);
    case 'flag':
      return fc.boolean();
    case 'date':
      return day;
    case 'count':
      return fc.integer({ min: 0, max: field.max });
    case 'ref':
    case 'slug':
      return id;
    case 'group':
      return fc.array(content(field.fields), { maxLength: 3 });
  }
}

export function content(fields: readonly Field[]): fc.Arbitrary<Record<string, unknown>> {
  const model = Object.fromEntries(fields.map((field) => [field.id, value(field)]));
  return fc.record(model, { requiredKeys: [] });
}

export const eventOf = (type: EventType) =>
  fc.record({
    id,
    type: fc.constant(type),
    step: fc.constantFrom(null, ...STEP_NUMBERS),
    happenedOn: day,
    recordedAt: instant,
    role: fc.constantFrom(...ROLES),
    content: content(fieldsOf(type)),
  });
export const event = fc.constantFrom(...EVENT_TYPES).chain(eventOf);

export const note: fc.Arbitrary<StructuredNote> = fc
  .record({
    on: day,
    role: fc.constantFrom(...ROLES),
    parts: fc.record({
      facts: fc.array(text, { maxLength: 3 }),
      statements: fc.array(fc.record({ who: text, when: text, what: text }), { maxLength: 2 }),
      hypotheses: fc.array(text, { maxLength: 2 }),
      agreements: fc.array(text, { maxLength: 2 }),
    }),
    events: fc.array(event, { minLength: 0, maxLength: 3 }),
  })
  .map((made) => made as unknown as StructuredNote);
