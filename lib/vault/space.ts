/** Room left on the disk. */
import type { VaultSurroundings } from './deps.ts';

const LOW_MEGABYTES = 256;

/** Free megabytes when they are few; null when there is room enough or the browser does not tell. */
export async function lowSpace({ estimate }: Pick<VaultSurroundings, 'estimate'>): Promise<number | null> {
  const told = await estimate?.().catch(() => null);
  if (typeof told?.quota !== 'number' || typeof told.usage !== 'number') return null;
  const free = Math.floor(Math.max(0, told.quota - told.usage) / 1024 / 1024);
  return free < LOW_MEGABYTES ? free : null;
}
