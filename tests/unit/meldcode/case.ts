/** Short hand for cases in tests. */
import { progress } from '../../../lib/meldcode/progress.ts';
import { protocolById } from '../../../lib/meldcode/protocols.ts';
import type { CaseEvent, EventType, IsoDate, Json, Role, StepNumber } from '../../../lib/meldcode/types.ts';

let count = 0;

export interface Extra {
  id?: string;
  step?: StepNumber | null;
  role?: Role;
  recordedAt?: string;
}

export function event(
  type: EventType,
  happenedOn: IsoDate,
  content: { [key: string]: Json } = {},
  { id, step = null, role = 'ib', recordedAt = `${happenedOn}T10:00:00.000Z` }: Extra = {},
): CaseEvent {
  count += 1;
  return { id: id ?? `made-${count}`, pupil: 'pupil', type, step, happenedOn, recordedAt, role, content };
}

export const at = (today: IsoDate, events: CaseEvent[], protocol = 'primary') =>
  progress(events, protocolById(protocol)!, today);
