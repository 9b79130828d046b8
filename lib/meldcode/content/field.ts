/**
 * What a form asks, as data. One list of fields per event type gives the form, the schema of `content`,
 * the readable lines of the structured note and its short reference.
 *
 * The order of fields and of options is a contract with notes already written: append, never reorder.
 */
interface Base {
  id: string;
  /** The form does not end without it (missing.ts); a note that lost its words still reads. */
  required?: true;
  /** Required only when an earlier choice of the same form has one of these values. */
  requiredWhen?: { field: string; is: readonly string[] };
  /** Asked only when an earlier choice or flag of the same form has one of these values. */
  when?: { field: string; is: readonly (string | boolean)[] };
}

export type Field =
  /** Free text, kept in canonical form (canonical-text.ts). */
  | (Base & { kind: 'text' })
  | (Base & { kind: 'choice'; options: readonly string[] })
  | (Base & { kind: 'choices'; options: readonly string[] })
  | (Base & { kind: 'flag' })
  /** `YYYY-MM-DD` */
  | (Base & { kind: 'date' })
  /** A whole number from 0 to `max`. */
  | (Base & { kind: 'count'; max: number })
  /** Id of another event of the same pupil. */
  | (Base & { kind: 'ref' })
  /** Id out of the school's protocol. */
  | (Base & { kind: 'slug' })
  | (Base & { kind: 'group'; max: number; fields: readonly Field[] });

type ValueOf<F> = F extends { kind: 'group'; fields: infer Fs extends readonly Field[] }
  ? ContentOfFields<Fs>[]
  : F extends { kind: 'choice'; options: readonly (infer O)[] }
    ? O
    : F extends { kind: 'choices'; options: readonly (infer O)[] }
      ? O[]
      : F extends { kind: 'flag' }
        ? boolean
        : F extends { kind: 'count' }
          ? number
          : string;

/** The shape of `content` that a list of fields describes; every field may be absent. */
export type ContentOfFields<Fs extends readonly Field[]> = {
  [F in Fs[number] as F['id']]?: ValueOf<F>;
};

/** Where an event came from; absent when it was made with a form. */
export const FROM = { id: 'from', kind: 'choice', options: ['note'] } as const satisfies Field;

/** Forms of violence for which an expert is asked before any talk with pupil or parents (002, step 1 and 2). */
export const SPECIFIC_VIOLENCE = [
  'honour',
  'forced-marriage',
  'sexual-abuse',
  'genital-mutilation',
  'elder-abuse',
] as const;

/** The two grounds on which a talk may be left out (001, 002). */
export const OMIT_GROUNDS = ['safety', 'contact-breaks'] as const;
