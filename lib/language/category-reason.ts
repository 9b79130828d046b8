import type { NoteAnalysis, Reason } from './types.ts';

/**
 * Why the category "Meldcode en Verwijsindex" is suggested (guideline, section C): an entry in the Verwijsindex, a
 * later step of the code, or else a signal. Null when the category is `other`. It never says that abuse was found.
 */
export function categoryReason({
  category,
  verwijsindex,
  steps,
}: Pick<NoteAnalysis, 'category' | 'verwijsindex' | 'steps'>): Reason | null {
  if (category === 'other') return null;
  const step = steps.find((number) => number > 1);
  if (step) return { key: 'category.step', params: { step: String(step) } };
  return { key: verwijsindex ? 'category.verwijsindex' : 'category.signal', params: {} };
}
