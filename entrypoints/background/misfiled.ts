/** Whether a note stands in a category where it may not belong (M39). */
import { sameCategory } from '../../components/note/category.ts';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';

type Rules = Pick<Protocol, 'categoryName' | 'parentReadable'>;

/**
 * True for a note about the Meldcode outside the school's category for it, and for one about acute danger or of
 * another route where parents read along. Without a category on the page there is nothing to say.
 */
export function isMisfiled(
  category: string | null,
  { category: fits, acute, route }: Pick<NoteAnalysis, 'category' | 'acute' | 'route'>,
  structured: boolean,
  { categoryName, parentReadable }: Rules,
): boolean {
  if (category === null || sameCategory(category, categoryName)) return false;
  if (structured || fits === 'meldcode') return true;
  const sensitive = acute || (route !== 'none' && route !== 'meldcode');
  return sensitive && parentReadable.some((name) => sameCategory(name, category));
}
