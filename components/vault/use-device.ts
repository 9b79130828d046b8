import { useContext, useEffect, useState } from 'preact/hooks';
import type { DeviceKey } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { type DeviceLock, PageToolsContext } from '../page-tools.ts';

interface Device {
  lock: DeviceLock;
  /** Null when none was added. */
  key: DeviceKey | null;
  refresh(): Promise<void>;
}

/** The lock of this computer, when this page and this browser have one; else null. */
export function useDevice(): Device | null {
  const { call } = useBackend();
  const lock = useContext(PageToolsContext)?.device;
  const [offered, setOffered] = useState(false);
  const [key, setKey] = useState<DeviceKey | null>(null);
  const refresh = async (): Promise<void> => setKey(await call('vault.device', {}));
  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      if (!(await lock?.offered()) || !here) return;
      await refresh();
      setOffered(true);
    };
    // An extra: without an answer the passphrase is asked, as always.
    look().catch(() => {});
    return () => {
      here = false;
    };
  }, [lock]);
  return lock && offered ? { lock, key, refresh } : null;
}
