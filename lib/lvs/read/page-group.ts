import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';

const GROUP =
  /^(?:samenstelling |leerlingen |overzicht |lijst )*((?:groep|klas|stamgroep|class|group|jaargroep)\s+[\p{L}\d]{1,3}(?:\/[\p{L}\d]{1,3})?)$/iu;
const TITLES =
  'h1, h2, h3, caption, [role="heading"], nav [aria-current], [class*="kruimel" i], [class*="breadcrumb" i], dna-breadcrumbs > *, hmy-page-title, [class*="page-title" i], [class*="titel" i]';
const MAX_TITLES = 200;

/** "groep 6" when a title of the page, or the last step of its trail, says so and none says another. */
export function groupOfPage(document: Document): string | null {
  const found = new Set<string>();
  let seen = 0;
  for (const el of document.querySelectorAll<HTMLElement>(TITLES)) {
    if (++seen > MAX_TITLES) break;
    if (!isVisible(el) || (el.textContent ?? '').length > 200) continue;
    const last =
      textOf(el)
        .split(/\n|[›»>|:]|\s[–—-]\s/)
        .map((part) => part.trim())
        .filter(Boolean)
        .at(-1) ?? '';
    const match = GROUP.exec(last);
    if (match) found.add(match[1]!.toLowerCase());
  }
  return found.size === 1 ? [...found][0]! : null;
}
