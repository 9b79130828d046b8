import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { MAX_PROTOCOL_BYTES, type Protocol, parseProtocol } from '../../../lib/meldcode/protocol.ts';
import { PROTOCOLS, protocolById } from '../../../lib/meldcode/protocols.ts';

const primary = PROTOCOLS[0]!;
const file = (protocol: unknown): string => JSON.stringify(protocol, null, 2);
const problems = (text: string) => {
  const parsed = parseProtocol(text);
  return parsed.ok ? [] : parsed.problems;
};
const changed = (change: (protocol: Protocol) => void): string => {
  const copy = structuredClone(primary);
  change(copy);
  return file(copy);
};

test.each(PROTOCOLS.map((protocol) => [protocol.id, protocol] as const))(
  'the built-in %s is a protocol, and survives a file',
  (id, protocol) => {
    expect(parseProtocol(file(protocol))).toEqual({ ok: true, protocol });
    expect(parseProtocol(`\ufeff${file(protocol)}`).ok).toBe(true);
    expect(protocolById(id)).toBe(protocol);
  },
);

test("a school's own protocol comes before a built-in one with the same id", () => {
  const own = { ...primary, name: 'De Wilg' };
  expect(protocolById('primary', [own])?.name).toBe('De Wilg');
  expect(protocolById('nothing')).toBeNull();
});

describe('refused with the line and the reason', () => {
  test.each([1, 2, 3, 4, 5])('step %i of the law is gone', (step) => {
    const text = changed((protocol) => {
      protocol.steps = protocol.steps.filter((one) => one.step !== step);
    });
    const line = text.split('\n').findIndex((one) => one.includes('"steps"')) + 1;
    expect(problems(text)).toMatchObject([
      { path: 'steps', line, key: 'protocol.step-of-law', params: { step: String(step) } },
    ]);
  });

  test('step 6 may go, as it is the school’s own', () => {
    expect(problems(changed((protocol) => void protocol.steps.pop()))).toEqual([]);
  });

  test('a wrong value, a step twice, an id twice', () => {
    const text = changed((protocol) => {
      Object.assign(protocol.terms, { step: 'veertien' });
    });
    const line = text.split('\n').findIndex((one) => one.includes('veertien')) + 1;
    expect(problems(text)).toMatchObject([{ path: 'terms.step', line, key: 'protocol.wrong-kind' }]);
    const twice = changed((protocol) => void protocol.steps.splice(1, 0, protocol.steps[0]!));
    expect(problems(twice)).toMatchObject([{ key: 'protocol.step-order' }]);
    const sameId = changed((protocol) => void protocol.steps[0]!.asks.push(protocol.steps[0]!.asks[0]!));
    expect(problems(sameId)).toMatchObject([{ key: 'protocol.same-id', params: { id: 'feiten' } }]);
  });

  test('broken, too large, too deep, newer, or something else', () => {
    expect(problems('{\n "a": 1,\n}')).toMatchObject([{ key: 'protocol.syntax', line: 3 }]);
    expect(problems('')).toMatchObject([{ key: 'protocol.syntax', line: 1 }]);
    expect(problems(' '.repeat(MAX_PROTOCOL_BYTES + 1))).toMatchObject([{ key: 'protocol.too-large' }]);
    expect(problems('['.repeat(90_000))).toMatchObject([{ key: 'protocol.too-deep' }]);
    expect(problems(file({ ...primary, version: 2 }))).toMatchObject([
      { key: 'protocol.too-new', params: { version: '2', known: '1' } },
    ]);
    expect(problems('[]')).toMatchObject([{ key: 'protocol.not-ours' }]);
    expect(problems('null')).toMatchObject([{ key: 'protocol.not-ours' }]);
  });
});

test('any text at all gets an answer with words, and every true protocol file is read as JSON reads it', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.json().map((text) => text.slice(0, -1)),
  );
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parseProtocol(text);
      expect(parsed.ok).toBe(false);
      for (const { key, params } of parsed.ok ? [] : parsed.problems)
        expect(tMeldcode(key, params)).not.toMatch(/^protocol\.|\{\w+\}/);
    }),
    { numRuns: 2000 },
  );
});
