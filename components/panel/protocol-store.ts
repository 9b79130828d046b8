import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { Backend } from '../backend.ts';

/** Follows the school's support route; another choice in the settings loads it anew. */
export function makeProtocolStore(backend: Backend): {
  protocol: ReadonlySignal<Protocol | null>;
  stop: () => void;
} {
  const protocol = signal<Protocol | null>(null);
  const stop = effect(() => {
    if (!backend.settings.value) return;
    backend.call('protocol.get', {}).then(
      (found) => {
        protocol.value = found;
      },
      // Without it the writing help goes on; what needs the route shows that it is still loading.
      () => undefined,
    );
  });
  return { protocol, stop };
}

export const ProtocolContext = createContext<ReadonlySignal<Protocol | null>>(signal(null));

/** The support route in use; null until it is known. */
export function useProtocol(): ReadonlySignal<Protocol | null> {
  return useContext(ProtocolContext);
}
