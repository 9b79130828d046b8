import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CallName, Calls, VaultStatus } from '../lib/messages/calls.ts';
import type { PageView, Settings, ToOverlay } from '../lib/messages/link.ts';

/**
 * All that a screen needs from outside. The entrypoint makes it from the real transports, a test from
 * signals of its own; no component touches a browser API.
 */
export interface Backend {
  /** Asks the background; throws `CallFailure` (lib/messages/failure.ts) when it refuses or does not answer. */
  call<N extends CallName>(name: N, args: Calls[N]['args']): Promise<Calls[N]['result']>;
  /** What the page shows; null while nothing is paired, and then the panel stays empty. */
  page: ReadonlySignal<PageView | null>;
  /** Tells the overlay of this panel's own tab. */
  send(message: ToOverlay): void;
  /** Null until the background has answered for the first time. */
  vault: ReadonlySignal<VaultStatus | null>;
  settings: ReadonlySignal<Settings | null>;
}

export const BackendContext = createContext<Backend | null>(null);

/** The backend of the page this component is drawn in. Throws when there is none: a mistake in the code. */
export function useBackend(): Backend {
  const backend = useContext(BackendContext);
  if (!backend) throw new Error('no backend provided');
  return backend;
}
