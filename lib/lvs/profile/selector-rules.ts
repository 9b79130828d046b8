/** Longest selector a profile may hold. */
export const MAX_SELECTOR = 300;

/** Parts of a selector that make the browser look at a whole page for each element, or that match everything. */
const COSTLY = /:has\(|:is\([^)]*:is\(|:nth-(?:last-)?child\([^)]*\bof\b|::/i;
const MAX_STEPS = 12;

export type SelectorFault = 'too-long' | 'costly' | 'matches-all' | 'too-deep' | 'malformed';

/** What is wrong with a selector by its text alone; null when nothing is. Whether it is valid CSS only a page can say. */
export function selectorFault(selector: string): SelectorFault | null {
  const text = selector.trim();
  if (text.length > MAX_SELECTOR) return 'too-long';
  if (!text || /[{}<;]|\/\*/.test(text)) return 'malformed';
  if (COSTLY.test(text)) return 'costly';
  for (const branch of text.split(',')) {
    const steps = branch
      .trim()
      .split(/\s*[>+~]\s*|\s+/)
      .filter(Boolean);
    if (steps.length > MAX_STEPS) return 'too-deep';
    const last = steps.at(-1) ?? '';
    if (last === '*' || /^(?:html|body|:root)$/i.test(last)) return 'matches-all';
  }
  return null;
}
