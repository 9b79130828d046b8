/**
 * Where the unwrapped key is while the vault is open: raw in `storage.session` (memory only, trusted contexts
 * only, gone with the browser), so that a background that was stopped finds it again.
 */
import { type Bytes, fromBase64, toBase64 } from './bytes.ts';
import type { VaultSurroundings } from './deps.ts';
import { VaultError } from './errors.ts';
import { importKeys, SECRET_LENGTH, type VaultKeys } from './keys.ts';

const KEY = 'vault.key';
const LAST_USE = 'vault.lastUse';
/** Writing down each use would cost a message each time; to the half minute is enough to lock on idleness. */
const LAST_USE_STEP = 30_000;

export interface KeyHolder {
  hold(secret: Bytes, vaultId: string): Promise<void>;
  /** Null when locked, or when the key is that of another vault. */
  keys(vaultId: string): Promise<VaultKeys | null>;
  /** Null when locked. The caller wipes it. */
  secret(vaultId: string): Promise<Bytes | null>;
  drop(): Promise<void>;
  noteUse(): Promise<void>;
  /** Milliseconds since 1970; null when locked. */
  lastUse(): Promise<number | null>;
}

export function keyHolder({ session, clock }: Pick<VaultSurroundings, 'session' | 'clock'>): KeyHolder {
  let imported: { vaultId: string; keys: VaultKeys } | null = null;
  let noted = 0;

  const secret = async (vaultId: string): Promise<Bytes | null> => {
    const kept = (await session.get(KEY))[KEY] as { vaultId?: unknown; secret?: unknown } | undefined;
    if (kept?.vaultId !== vaultId || typeof kept.secret !== 'string') return null;
    const bytes = fromBase64(kept.secret);
    return bytes.length === SECRET_LENGTH ? bytes : null;
  };
  const noteUse = async (): Promise<void> => {
    if (clock() - noted < LAST_USE_STEP) return;
    noted = clock();
    await session.set({ [LAST_USE]: noted });
  };
  return {
    async hold(bytes, vaultId) {
      const keys = await importKeys(bytes);
      try {
        await session.set({ [KEY]: { vaultId, secret: toBase64(bytes) } });
      } catch (cause) {
        throw new VaultError('session', {}, cause);
      }
      imported = { vaultId, keys };
      noted = 0;
      await noteUse();
    },
    async keys(vaultId) {
      if (imported?.vaultId === vaultId) return imported.keys;
      const bytes = await secret(vaultId);
      if (!bytes) return null;
      imported = { vaultId, keys: await importKeys(bytes) };
      bytes.fill(0);
      return imported.keys;
    },
    secret,
    async drop() {
      imported = null;
      await session.remove(KEY);
      await session.remove(LAST_USE);
    },
    noteUse,
    async lastUse() {
      const at = (await session.get(LAST_USE))[LAST_USE];
      return typeof at === 'number' ? at : null;
    },
  };
}
