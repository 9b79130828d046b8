import fc from 'fast-check';
import { expect, test } from 'vitest';
import './patience.ts';
import { checkPassphrase, strengthHint } from '../../../lib/vault/passphrase.ts';
import { makeRecoveryCode, readRecoveryCode } from '../../../lib/vault/recovery-code.ts';
import { unwrapSecret, wrapSecret } from '../../../lib/vault/wrap.ts';

const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));

test.each([
  'vier losse groene stoelen',
  'twaalftekens',
  'aa bb cc dd',
  '   ééééééééé één  ',
  '😀'.repeat(12),
])('is enough: %s', (typed) => {
  expect(() => checkPassphrase(typed)).not.toThrow();
  expect(strengthHint(typed)).not.toBe('too-short');
});

test.each(['', '            ', 'elf tekens!', 'a b c d', '😀'.repeat(11)])('is too short: "%s"', (typed) => {
  expect(() => checkPassphrase(typed)).toThrow(expect.objectContaining({ code: 'passphrase-short' }));
  expect(strengthHint(typed)).toBe('too-short');
});

test('a passphrase of a book is refused, and the same text typed otherwise is the same', () => {
  expect(() => checkPassphrase('x'.repeat(501))).toThrow(
    expect.objectContaining({ code: 'passphrase-long' }),
  );
  expect(checkPassphrase('cafe\u0301 van de hoek ')).toBe(checkPassphrase('café  van de hoek'));
});

test('the hint follows the length and nothing else', () => {
  const order = ['too-short', 'enough', 'good', 'strong'];
  fc.assert(
    fc.property(fc.nat(40), fc.nat(40), (a, b) => {
      const [short, long] = [Math.min(a, b), Math.max(a, b)];
      const rank = (length: number) => order.indexOf(strengthHint('x'.repeat(length)));
      expect(rank(short)).toBeLessThanOrEqual(rank(long));
    }),
  );
});

test('a recovery code reads back, and any one letter changed is a slip', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(27),
      fc.constantFrom(...'0123456789ABCDEFGHJKMNPQRSTVWXYZ'),
      async (at, letter) => {
        const code = await makeRecoveryCode(random);
        expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
        const letters = [...code.replaceAll('-', '')];
        expect(await readRecoveryCode(letters.join(''))).toEqual({
          kind: 'code',
          secret: letters.slice(0, 24).join(''),
        });
        if (letters[at] === letter) return;
        letters[at] = letter;
        expect((await readRecoveryCode(letters.join(''))).kind).toBe('slip');
      },
    ),
  );
});

test('swapped letters, a lost group and a lost letter are slips; a sentence is none', async () => {
  const code = await makeRecoveryCode(random);
  expect((await readRecoveryCode(code.slice(5))).kind).toBe('slip');
  expect((await readRecoveryCode(code.slice(1))).kind).toBe('slip');
  expect((await readRecoveryCode('vier losse groene stoelen')).kind).toBe('other');
  expect((await readRecoveryCode('x'.repeat(10_000))).kind).toBe('other');
});

test('no two codes are alike', async () => {
  const codes = await Promise.all(Array.from({ length: 300 }, () => makeRecoveryCode(random)));
  expect(new Set(codes).size).toBe(300);
});

test('a wrap opens with its own knowledge, purpose and parameters only', async () => {
  const secret = random(64);
  const knowledge = random(20);
  const wrap = await wrapSecret(
    secret,
    knowledge,
    'recovery',
    { name: 'HKDF-SHA256', salt: random(16) },
    random,
  );
  expect(await unwrapSecret(wrap, knowledge, 'recovery')).toEqual(secret);
  expect(await unwrapSecret(wrap, knowledge, 'passphrase')).toBeNull();
  expect(await unwrapSecret(wrap, random(20), 'recovery')).toBeNull();
  const salted = { ...wrap, kdf: { name: 'HKDF-SHA256' as const, salt: random(16) } };
  expect(await unwrapSecret(salted, knowledge, 'recovery')).toBeNull();
  const weak = { ...wrap, kdf: { name: 'PBKDF2-SHA256' as const, rounds: 1000, salt: random(16) } };
  expect(await unwrapSecret(weak, knowledge, 'recovery')).toBeNull();
});
