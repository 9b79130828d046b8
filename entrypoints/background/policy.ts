/** What the school's administrator laid down for this browser (public/policy.schema.json). */
import * as z from 'zod';
import type { Settings } from '../../lib/messages/link.ts';

const shape = z.object({ lockAfter: z.number().int().min(1).max(240) });

export interface ManagedArea {
  get(key: string): Promise<Record<string, unknown>>;
}

/** Idle minutes that a user may not go beyond; null where nothing, or nothing that can be read, was laid down. */
export async function longestUnlocked(managed: ManagedArea): Promise<number | null> {
  // Firefox refuses to read the area where there is no policy.
  const laidDown = shape.safeParse(await managed.get('lockAfter').catch(() => null));
  return laidDown.success ? laidDown.data.lockAfter : null;
}

/** The user's settings within that limit. */
export const limited = (own: Settings, lockAtMost: number | null): Settings =>
  lockAtMost === null ? own : { ...own, lockAfter: Math.min(own.lockAfter, lockAtMost), lockAtMost };
