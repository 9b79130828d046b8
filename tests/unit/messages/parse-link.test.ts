/** What the overlay does for whoever holds the other end of its channel. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseToOverlay } from '../../../lib/messages/parse-link.ts';
import { PUPIL } from './world.ts';

test.each([
  { type: 'edit', before: 'a', edits: [{ start: 0, end: 1, insert: 'b' }], pupil: PUPIL },
  { type: 'write', text: 'Was op tijd.', how: 'append', pupil: PUPIL },
  { type: 'write', text: 'Was op tijd.', how: 'append', pupil: null },
  { type: 'set-category', value: 'Algemeen', pupil: PUPIL },
  { type: 'show', start: 0, end: 3 },
  { type: 'layout', open: false },
  { type: 'digibord', on: true },
  { type: 'refresh' },
])('$type is taken', (message) => expect(parseToOverlay(message)).toEqual(message));

test.each([
  ['nothing', null],
  ['a text', 'refresh'],
  ['no type', {}],
  ['a type of a prototype', { type: 'constructor' }],
  ['an unknown type', { type: 'save' }],
  ['a write without a pupil', { type: 'write', text: 'x', how: 'append' }],
  ['a write for half a pupil', { type: 'write', text: 'x', how: 'append', pupil: { name: 'Sem' } }],
  ['a write in another way', { type: 'write', text: 'x', how: 'save', pupil: null }],
  [
    'an edit before the text',
    { type: 'edit', before: '', edits: [{ start: -1, end: 0, insert: '' }], pupil: null },
  ],
  [
    'an edit between two letters',
    { type: 'edit', before: '', edits: [{ start: 0.5, end: 1, insert: '' }], pupil: null },
  ],
  [
    'too many edits',
    { type: 'edit', before: '', edits: Array(101).fill({ start: 0, end: 0, insert: '' }), pupil: null },
  ],
  ['too long a text', { type: 'write', text: 'x'.repeat(6_000_001), how: 'append', pupil: null }],
  ['a width that is none', { type: 'layout', width: Number.NaN }],
  ['a switch that is none', { type: 'digibord', on: 'yes' }],
])('left alone: %s', (_, message) => expect(parseToOverlay(message)).toBeNull());

test('anything at all is taken or left, and never throws', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      expect(() => parseToOverlay(value)).not.toThrow();
    }),
  );
});
