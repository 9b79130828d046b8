/** What is odd about an event before it is recorded, in words a person can follow. */
import { ageOn } from './age-rules.ts';
import { RULES } from './check/rules.ts';
import { missingFields } from './content/missing.ts';
import type { EventBody } from './content.ts';
import type { IsoDate } from './types.ts';

export interface EventCheck {
  /** Key of the catalogue of the Meldcode. */
  key: string;
  params: Record<string, string>;
  /** `stop`: it cannot be so, correct it first. `ask`: it may be so, say it once. */
  level: 'stop' | 'ask';
  /** Field of the form it is about, or null. */
  field: string | null;
}

export interface CheckAround {
  birthDate: IsoDate | null;
  today: IsoDate;
}

/** An empty list: nothing odd. */
export function checkEvent(event: EventBody, around: CheckAround): EventCheck[] {
  return [
    ...dayChecks(event, around),
    ...missingFields(event.type, event.content).map(
      (field): EventCheck => ({ key: 'check.missing', params: { field }, level: 'stop', field }),
    ),
    ...RULES.flatMap((rule) => rule(event, around)),
  ];
}

function dayChecks({ happenedOn }: EventBody, { birthDate, today }: CheckAround): EventCheck[] {
  const found: EventCheck[] = [];
  const day = { date: happenedOn };
  if (happenedOn > today)
    found.push({ key: 'check.future', params: day, level: 'stop', field: 'happenedOn' });
  if (birthDate !== null && happenedOn < birthDate)
    found.push({
      key: 'check.before-birth',
      params: { ...day, birth: birthDate },
      level: 'stop',
      field: 'happenedOn',
    });
  const age = ageOn(birthDate, happenedOn);
  if (age !== null && age >= 23)
    found.push({
      key: 'check.adult',
      params: { ...day, age: String(age) },
      level: 'ask',
      field: 'happenedOn',
    });
  return found;
}
