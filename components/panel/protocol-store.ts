import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { Backend } from '../backend.ts';
import { problemOf } from '../hooks/use-task.ts';

/** The school's support route in use. */
export interface ProtocolStore {
  /** Null until it is known. */
  protocol: ReadonlySignal<Protocol | null>;
  /** Why it could not be loaded, in words. The writing help goes on without it. */
  problem: ReadonlySignal<string | null>;
  reload(): Promise<void>;
}

/** Follows the school's support route; another choice in the settings loads it anew. */
export function makeProtocolStore(backend: Backend): ProtocolStore & { stop: () => void } {
  const protocol = signal<Protocol | null>(null);
  const problem = signal<string | null>(null);
  const reload = async (): Promise<void> => {
    try {
      protocol.value = await backend.call('protocol.get', {});
      problem.value = null;
    } catch (error) {
      problem.value = problemOf(error);
    }
  };
  const stop = effect(() => {
    if (backend.settings.value) void reload();
  });
  return { protocol, problem, reload, stop };
}

export const ProtocolContext = createContext<ProtocolStore | null>(null);

/** The store of the support route. Throws outside the panel: a mistake in the code. */
export function useProtocolStore(): ProtocolStore {
  const store = useContext(ProtocolContext);
  if (!store) throw new Error('no protocol provided');
  return store;
}

/** The support route in use; null until it is known. */
export const useProtocol = (): ReadonlySignal<Protocol | null> => useProtocolStore().protocol;
