import type { NoteAnalysis } from '../../lib/language/types.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { FieldView } from '../../lib/messages/link.ts';

/** What the school's protocol says about categories of the LVS. */
export type CategoryRules = Pick<Protocol, 'categoryName' | 'parentReadable'>;

/**
 * Case, spacing and punctuation differ between what a school typed and what its LVS shows, and so may "&" and "en",
 * "extern" and "externe".
 */
const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[&+]/g, ' en ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(/(?<=\p{L}{4})e\b/gu, '');

export const sameCategory = (a: string, b: string): boolean => plain(a) === plain(b);

/** The option of the LVS's control that means `name`, exactly as the control has it; null when it has none. */
export function optionFor(options: readonly string[], name: string): string | null {
  return options.find((option) => sameCategory(option, name)) ?? null;
}

export interface CategoryAdvice {
  /** `guard`: the note stands where parents read it; `suggest`: it belongs elsewhere. */
  type: 'guard' | 'suggest';
  /** The option to set; null when the control has none, or there is no control. */
  option: string | null;
  /** Where the note stands now. */
  now: string | null;
  control: boolean;
}

/** What to say of the category of a note that is being written; null when it stands well. */
export function categoryAdvice(
  field: Pick<FieldView, 'category'>,
  analysis: Pick<NoteAnalysis, 'category' | 'acute' | 'route'>,
  rules: CategoryRules,
): CategoryAdvice | null {
  const sensitive = analysis.category === 'meldcode' || analysis.acute || isOther(analysis.route);
  if (!sensitive) return null;
  const now = field.category?.value ?? null;
  const option = field.category ? optionFor(field.category.options, rules.categoryName) : null;
  const control = field.category !== null;
  if (now !== null && rules.parentReadable.some((name) => sameCategory(name, now)))
    return { type: 'guard', option: analysis.category === 'meldcode' ? option : null, now, control };
  if (analysis.category !== 'meldcode') return null;
  if (now !== null && sameCategory(now, rules.categoryName)) return null;
  return { type: 'suggest', option, now, control };
}

const isOther = (route: NoteAnalysis['route']): boolean => route !== 'meldcode' && route !== 'none';
