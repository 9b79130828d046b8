/** Who may have a backup made or put back, and that a port does one thing that was asked for in the right shape. */
import { expect, test, vi } from 'vitest';
import { type BackupPort, mayBackUp, serveBackup } from '../../../entrypoints/background/backup-port.ts';
import type { Background } from '../../../entrypoints/background/context.ts';
import type { SenderFacts } from '../../../lib/messages/sender.ts';
import { ID, ORIGIN, overlay, page, panel } from './world.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));

const extension = { id: ID, origin: ORIGIN };

function port(sender: SenderFacts | undefined, name = 'backup') {
  const heard: ((message: unknown) => void)[] = [];
  const gone: (() => void)[] = [];
  const told: unknown[] = [];
  let closed = 0;
  const one: BackupPort = {
    name,
    ...(sender ? { sender } : {}),
    postMessage: (message) => void told.push(message),
    onMessage: { addListener: (listener) => void heard.push(listener) },
    onDisconnect: { addListener: (listener) => void gone.push(listener) },
    disconnect: () => void closed++,
  };
  const say = (message: unknown) => {
    for (const listener of [...heard]) listener(message);
  };
  const leave = () => {
    for (const listener of gone) listener();
  };
  return { one, told, say, leave, closed: () => closed };
}

test('only a page of our own in a tab', () => {
  expect(mayBackUp(port(page()).one, extension)).toBe(true);
  for (const sender of [
    overlay(),
    panel(),
    undefined,
    { ...page(), id: 'another' },
    { ...page(), tab: undefined },
    { ...page(), frameId: 2 },
    { ...page(), url: 'https://lvs.example/options.html' },
  ])
    expect(mayBackUp(port(sender).one, extension)).toBe(false);
  expect(mayBackUp(port(page(), 'other').one, extension)).toBe(false);
});

function background() {
  const checkBackup = vi.fn((_source: unknown, _passphrase: string, how: { signal: AbortSignal }) => {
    return new Promise((_, reject) => {
      how.signal.addEventListener('abort', () => reject(new Error('stopped')));
    });
  });
  return { checkBackup, all: { vault: { checkBackup } } as unknown as Background };
}

test.each([
  null,
  'check',
  { order: 'erase' },
  { order: 'check', passphrase: 'x' },
  { order: 'make', passphrase: 'x', more: 1 },
])('an order of another shape is not carried out: %j', (order) => {
  const { one, say, closed } = port(page());
  const { all, checkBackup } = background();
  serveBackup(one, all);
  say(order);
  expect(closed()).toBe(1);
  say({ order: 'check', passphrase: 'x', size: 1 });
  expect(checkBackup).not.toHaveBeenCalled();
});

test('one port does one thing, and stops when its page goes away', () => {
  const { one, say, leave, told } = port(page());
  const { all, checkBackup } = background();
  serveBackup(one, all);
  say({ order: 'check', passphrase: 'x', size: 1 });
  say({ order: 'check', passphrase: 'y', size: 1 });
  expect(checkBackup).toHaveBeenCalledTimes(1);
  leave();
  expect(checkBackup.mock.calls[0]![2].signal.aborted).toBe(true);
  expect(told).toEqual([]);
});
