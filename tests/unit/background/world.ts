/** A background with an open vault in memory, as its handlers get it. */
import type { Background, Caller } from '../../../entrypoints/background/context.ts';
import type { Handler } from '../../../entrypoints/background/handler.ts';
import { SettingsStore } from '../../../entrypoints/background/settings-store.ts';
import type { NoteReading } from '../../../lib/lvs/types.ts';
import type { CallName } from '../../../lib/messages/calls.ts';
import { area, openedVault } from '../vault/world.ts';

export const CALLER: Caller = { kind: 'page', tabId: 1, frameId: 0, document: 'd', origin: null };

export async function makeBackground() {
  const { vault, now, deps } = await openedVault();
  const told = { times: 0 };
  const background: Background = {
    vault,
    settings: new SettingsStore(area(), area()),
    session: area(),
    today: () => new Date(now.ms).toISOString().slice(0, 10),
    now: () => new Date(now.ms),
    announce: async () => {
      told.times += 1;
    },
  };
  const call = <N extends CallName>(handler: Handler<N>, args: Parameters<Handler<N>>[0]) =>
    handler(args, background, CALLER);
  return { background, vault, now, told, call, indexedDB: deps.indexedDB };
}

/** A note as the page shows it; its key follows from its words, as in the product. */
export const note = (text: string, more: Partial<NoteReading> = {}): NoteReading => ({
  key: `key of ${text}`.slice(0, 200),
  text,
  date: '2026-02-23',
  author: 'Anja',
  category: 'Meldcode en Verwijsindex',
  excerpt: false,
  ...more,
});
