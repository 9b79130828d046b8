/** The events that count today: each once, understood, not in the future, not taken back by a later one. */
import { parseEvent } from '../content.ts';
import type { CaseEvent, IsoDate, Progress } from '../types.ts';
import { fingerprint, mergeEvents } from './order.ts';
import { withdrawn } from './withdrawn.ts';

export type Conflict = Progress['conflicts'][number];
export interface Effective {
  events: CaseEvent[];
  conflicts: Conflict[];
}

export function effective(all: readonly CaseEvent[], today: IsoDate): Effective {
  const conflicts: Conflict[] = [];
  const name = (key: string, events: string[], params: Record<string, string> = {}) =>
    conflicts.push({ key, params, events });

  const understood: CaseEvent[] = [];
  const odd = new Set<string>();
  for (const event of all) {
    const parsed = parseEvent(event);
    if (parsed.ok) understood.push(parsed.event);
    else odd.add(String((event as { id?: unknown } | null)?.id));
  }
  for (const id of [...odd].sort()) name('conflict.unreadable', [id]);

  const versions = new Map<string, Set<string>>();
  for (const event of understood)
    versions.set(event.id, (versions.get(event.id) ?? new Set()).add(fingerprint(event)));

  const once = mergeEvents(understood, []);
  const gone = withdrawn(once, today);
  const standing = once.filter(({ id }) => !gone.has(id));
  for (const { id, happenedOn } of standing)
    if (versions.get(id)!.size > 1) name('conflict.two-versions', [id], { date: happenedOn });
  for (const { id, happenedOn } of standing)
    if (happenedOn > today) name('conflict.future', [id], { date: happenedOn });
  return { events: standing.filter(({ happenedOn }) => happenedOn <= today), conflicts };
}
