import { expect, test } from 'vitest';
import { translator } from '../../lib/i18n/translator.ts';

test('fills in the words and leaves an unknown key as it is', () => {
  const t = translator({ hello: 'Dag {name}' });
  expect(t('hello', { name: 'Sem' })).toBe('Dag Sem');
  expect(t('nothing.here')).toBe('nothing.here');
  expect(t('constructor')).toBe('constructor');
});
