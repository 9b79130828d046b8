/** From a raw message to an answer: who may ask, and what reaches a handler. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARGS } from '../../../lib/messages/schemas.ts';
import { LVS, makeWorld, outcome, overlay, PUPIL, page, panel } from './world.ts';

async function paired() {
  const world = makeWorld();
  const nonce = await world.offer();
  expect(outcome(await world.send({ call: 'pair.accept', args: { nonce } }, panel()))).toBe('ok');
  return { ...world, nonce };
}

test('a panel that is not paired is refused every call', async () => {
  const world = makeWorld();
  for (const call of Object.keys(ARGS)) {
    const answer = await world.send({ call, args: { pupil: PUPIL } }, panel());
    expect(answer?.ok).toBe(false);
  }
  expect(world.reached).toEqual([]);
});

test('a paired panel asks about a pupil of its own page', async () => {
  const { send } = await paired();
  expect(outcome(await send({ call: 'case.get', args: { pupil: PUPIL } }, panel()))).toBe('ok');
});

test('a secret is good once', async () => {
  const { send, nonce } = await paired();
  const again = { call: 'pair.accept', args: { nonce } };
  expect(outcome(await send(again, panel(7, 'another document')))).toBe('errors.not-paired');
});

test('a secret of another tab is refused, and is used up by that', async () => {
  const world = makeWorld();
  const nonce = await world.offer(overlay(7));
  const accept = { call: 'pair.accept', args: { nonce } };
  expect(outcome(await world.send(accept, panel(8)))).toBe('errors.not-paired');
  expect(outcome(await world.send(accept, panel(7)))).toBe('errors.not-paired');
});

test('a secret that was not taken within a minute is refused', async () => {
  const world = makeWorld();
  const nonce = await world.offer();
  world.clock.now += 60_000;
  expect(outcome(await world.send({ call: 'pair.accept', args: { nonce } }, panel()))).toBe(
    'errors.not-paired',
  );
});

test('a panel that was loaded anew must pair anew', async () => {
  const { send } = await paired();
  const ask = { call: 'vault.status', args: {} };
  expect(outcome(await send(ask, panel(7, 'loaded anew')))).toBe('errors.not-paired');
});

test('no guess pairs', async () => {
  const world = makeWorld();
  await world.offer();
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 120 }), async (nonce) => {
      const answer = await world.send({ call: 'pair.accept', args: { nonce } }, panel());
      expect(answer?.ok).toBe(false);
    }),
  );
});

test('a page says nothing of pupils of another host, nor does a panel on it', async () => {
  const { send } = await paired();
  const foreign = { ...PUPIL, host: 'other.example' };
  const seen = (pupil: typeof PUPIL) =>
    send({ call: 'pupil.seen', args: { pupil, notes: [], here: '[]' } }, overlay());
  expect(outcome(await seen(PUPIL))).toBe('ok');
  expect(outcome(await seen(foreign))).toBe('errors.refused');
  const list = { call: 'list.seen', args: { pupils: [PUPIL, foreign] } };
  expect(outcome(await send(list, overlay()))).toBe('errors.refused');
  for (const call of ['case.get', 'draft.get'])
    expect(outcome(await send({ call, args: { pupil: foreign } }, panel()))).toBe('errors.refused');
});

test('a host that was withdrawn is refused at once', async () => {
  const world = makeWorld();
  const ask = { call: 'settings.get', args: {} };
  expect(outcome(await world.send(ask, overlay()))).toBe('ok');
  world.granted.delete(LVS);
  expect(outcome(await world.send(ask, overlay()))).toBe('errors.refused');
});

test('a call outside the list of its sender reaches no handler', async () => {
  const { send, reached } = await paired();
  reached.length = 0;
  await send({ call: 'vault.unlock', args: { secret: 'x' } }, overlay());
  await send({ call: 'overview.rows', args: { from: 0 } }, panel());
  await send({ call: 'case.append', args: { pupil: PUPIL, events: [] } }, page());
  await send({ call: '__proto__', args: {} }, page());
  await send({ call: 'constructor', args: {} }, page());
  expect(reached).toEqual([]);
});

test('whatever is sent is answered or left, and never throws', async () => {
  const world = makeWorld();
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(fc.anything(), fc.record({ call: fc.anything(), args: fc.anything() })),
      fc.constantFrom(overlay(), panel(), page(), {}),
      async (raw, sender) => {
        const answer = await world.send(raw, sender);
        expect(answer === null || typeof answer.ok === 'boolean').toBe(true);
      },
    ),
  );
});
