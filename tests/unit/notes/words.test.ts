import fc from 'fast-check';
import { expect, test } from 'vitest';
import { notes } from '../../../lib/i18n/nl/notes.ts';
import type { Field } from '../../../lib/meldcode/content/field.ts';
import { fieldsOf } from '../../../lib/meldcode/content/fields.ts';
import { EVENT_TYPES, type EventType, ROLES } from '../../../lib/meldcode/types.ts';
import { composeNote } from '../../../lib/notes/compose.ts';
import { label, optionWords } from '../../../lib/notes/layout/words.ts';
import { readNotes } from '../../../lib/notes/read.ts';
import { eventOf } from './arbitrary-notes.ts';

function check(type: EventType, fields: readonly Field[], path: string[]): void {
  for (const field of fields) {
    const here = [...path, field.id];
    if (field.kind === 'group') check(type, field.fields, here);
    else if (field.id !== 'from' && !['ref', 'slug'].includes(field.kind))
      expect(label(type, here), here.join('.')).toMatch(/^[\p{L}\d][\p{L}\d ]*$/u);
    if (field.kind === 'choice' || field.kind === 'choices')
      for (const option of field.options) expect(optionWords(type, here, option)).not.toMatch(/^option\./);
  }
}

test.each(EVENT_TYPES)('every field and choice of %s has words', (type) => {
  check(type, fieldsOf(type), []);
  expect(notes).toHaveProperty([`type.${type}`]);
});

test('every role has a word', () => {
  for (const role of ROLES) expect(notes).toHaveProperty([`role.${role}`]);
});

test('the words of the product never judge, never count', () => {
  for (const [key, words] of Object.entries(notes)) expect(words, key).not.toMatch(/bewezen|score|punten|!/i);
});

test.each(EVENT_TYPES)('a note of %s shows its choices, and no key', (type) => {
  fc.assert(
    fc.property(eventOf(type), (made) => {
      const event = { ...made, content: withoutTexts(fieldsOf(type), made.content) };
      const text = composeNote([event as never]);
      expect(text).not.toMatch(/\b(?:option|label|type|title|part|role)\./);
      expect(text).not.toMatch(/bewezen|score|!/i);
      expect(readNotes(text)).toHaveLength(1);
    }),
    { numRuns: 20 },
  );
});

/** Only the words that are the product's own. */
function withoutTexts(fields: readonly Field[], content: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(content).filter(([id]) => {
      const field = fields.find((one) => one.id === id);
      return field?.kind !== 'text' && field?.kind !== 'group';
    }),
  );
}
