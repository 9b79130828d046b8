import type { IsoDate, Json, Role } from '../../lib/meldcode/types.ts';

export type Content = { [key: string]: Json };

/** What stands in an open form, and on which screen one is. */
export interface FormState {
  content: Content;
  /** Null: today. */
  happenedOn: IsoDate | null;
  /** Null: the user's own role. */
  role: Role | null;
  at: number;
}

export const emptyForm = (content: Content = {}): FormState => ({
  content,
  happenedOn: null,
  role: null,
  at: 0,
});

/** Whether nothing was filled in beyond what the form came with. */
export function isUntouched(state: FormState, preset: Content): boolean {
  return Object.entries(state.content).every(
    ([name, value]) => JSON.stringify(value) === JSON.stringify(preset[name]) || isBlank(value),
  );
}

/** An answer that says nothing. `false` is an answer only where it takes one back. */
export function isBlank(value: Json | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    value === false ||
    (typeof value === 'string' && !value.trim()) ||
    (Array.isArray(value) && value.every(isBlank)) ||
    (typeof value === 'object' && !Array.isArray(value) && Object.values(value).every(isBlank))
  );
}

/** A kept form; anything that is not one gives null. */
export function readForm(text: string): FormState | null {
  try {
    const raw = JSON.parse(text) as Partial<FormState> | null;
    if (!raw || typeof raw.content !== 'object' || raw.content === null) return null;
    return {
      content: raw.content,
      happenedOn: typeof raw.happenedOn === 'string' ? raw.happenedOn : null,
      role: typeof raw.role === 'string' ? raw.role : null,
      at: typeof raw.at === 'number' && raw.at >= 0 ? raw.at : 0,
    };
  } catch {
    return null;
  }
}
