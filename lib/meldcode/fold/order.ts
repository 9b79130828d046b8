/** Events as a set: one order, one version per id, whatever way and however often they came in. */
import type { CaseEvent, Json } from '../types.ts';

/** Day, then the instant it was recorded, then id: the same on every computer. */
export function inOrder(a: CaseEvent, b: CaseEvent): number {
  return compare(a.happenedOn, b.happenedOn) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** JSON with sorted keys. */
export function canonicalJson(value: Json | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key])}`).join(',')}}`;
}

/** What an event says, apart from its id and pupil. */
export const fingerprint = (event: CaseEvent): string =>
  canonicalJson([event.type, event.step, event.happenedOn, event.recordedAt, event.role, event.content]);

/**
 * The union of two lists, by id, in order. When two versions of one event meet (a note was changed by hand),
 * the same one is kept on every computer. Commutative, associative, idempotent.
 */
export function mergeEvents(a: readonly CaseEvent[], b: readonly CaseEvent[]): CaseEvent[] {
  const byId = new Map<string, CaseEvent>();
  for (const event of [...a, ...b]) {
    const known = byId.get(event.id);
    if (!known || fingerprint(event) > fingerprint(known)) byId.set(event.id, event);
  }
  return [...byId.values()].sort(inOrder);
}

/** The LVS is the record: what was read from its notes now stands in place of what was stored under the same id. */
export function preferRead(stored: readonly CaseEvent[], read: readonly CaseEvent[]): CaseEvent[] {
  const ids = new Set(read.map(({ id }) => id));
  return mergeEvents(
    stored.filter(({ id }) => !ids.has(id)),
    read,
  );
}
