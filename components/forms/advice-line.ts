import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { CaseEvent, EventType, IsoDate, Progress, Role } from '../../lib/meldcode/types.ts';
import type { Content } from './form-state.ts';
import type { Screen } from './plans.ts';

export interface AdviceContext {
  type: EventType;
  screen: Screen;
  content: Content;
  pupil: PupilIdentity;
  events: readonly CaseEvent[];
  role: Role;
  /** Where the case stands; null while that is not known. */
  progress?: Progress | null;
  /** The day that was filled in; null as long as it is today. */
  on?: IsoDate | null;
}

export interface AdviceLine {
  /** Key of the catalogue of the Meldcode, or of the questions when it begins with `advice.`. */
  key: string;
  params: Record<string, string>;
  /** Something that one must not pass by. */
  firm: boolean;
  /** The field whose answer it is about and under which it stands; null: above all fields. */
  at: string | null;
  /** One cannot go on before this is put right. */
  stops: boolean;
}

export type Rule = (context: AdviceContext) => AdviceLine[];
type More = Partial<Omit<AdviceLine, 'key'>>;

export const line = (key: string, more: More = {}): AdviceLine => ({
  key,
  params: {},
  firm: false,
  at: null,
  stops: false,
  ...more,
});

/** Lines that stand there from the start. */
export const always =
  (...keys: string[]): Rule =>
  () =>
    keys.map((key) => line(key));

/** A line that stands there when the case or the answers ask for it. */
export const when =
  (holds: (context: AdviceContext) => boolean, key: string, more: More = {}): Rule =>
  (context) =>
    holds(context) ? [line(key, more)] : [];

/** Whether a field holds this answer, alone or among others. */
export const has = (content: Content, field: string, value: string): boolean => {
  const given = content[field];
  return Array.isArray(given) ? given.includes(value) : given === value;
};

/** A line under a field once it has this answer. */
export const answered = (field: string, value: string | true, key: string, firm = false): Rule =>
  when(({ content }) => (value === true ? content[field] === true : has(content, field, value)), key, {
    firm,
    at: field,
  });
