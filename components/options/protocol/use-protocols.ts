import { useEffect, useState } from 'preact/hooks';
import type { Protocol } from '../../../lib/meldcode/protocol.ts';
import { useBackend } from '../../backend.ts';

export interface Protocols {
  inUse: Protocol;
  /** The school's own, in use or not. */
  own: Protocol | null;
}

/** The routes to choose from, anew with each change of the settings; null until they are known. */
export function useProtocols(): Protocols | null {
  const { call, settings } = useBackend();
  const [known, setKnown] = useState<Protocols | null>(null);
  const now = settings.value;
  useEffect(() => {
    let live = true;
    Promise.all([call('protocol.get', {}), call('protocol.own', {})]).then(
      ([inUse, own]) => live && setKnown({ inUse, own }),
      // The rest of the settings works without; this part stays away.
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [now]);
  return known;
}
