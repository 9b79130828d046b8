import { isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import type { NoteSource } from './note-source.ts';

const CUT = /\s*(?:…|\.\.\.|\[…\])\s*$/;

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Whether a text was cut by the page: it ends in an ellipsis. */
export const isCut = (text: string): boolean => CUT.test(text);

/**
 * The full text behind an excerpt, when the page has it: in an element that is not shown yet, or in an attribute.
 * Null when it is not in the page.
 */
export function fullText(parts: readonly HTMLElement[], shown: string): NoteSource | null {
  const begin = flat(shown.replace(CUT, ''));
  if (begin.length < 3) return null;
  for (const part of parts) {
    for (const el of part.querySelectorAll('*')) {
      if (!isElement(el)) continue;
      for (const { name, value } of el.attributes) {
        if (
          value.length > begin.length &&
          (name === 'title' || name.startsWith('data-')) &&
          flat(value).startsWith(begin)
        ) {
          if (!CUT.test(value)) return { type: 'attribute', element: el, text: value };
        }
      }
      if ((el.textContent ?? '').length <= begin.length || isVisible(el)) continue;
      const text = flat(textOf(el));
      if (text.length > begin.length && text.startsWith(begin) && !CUT.test(text)) {
        return { type: 'elements', roots: [el], skip: [], from: 0 };
      }
    }
  }
  return null;
}
