import type { Field } from './find.ts';
import { controlOf } from './read.ts';

const ATTRIBUTES = [
  'onchange',
  'onblur',
  'oninput',
  'onkeyup',
  'hx-post',
  'hx-put',
  'hx-patch',
  'data-remote',
  'data-autosave',
];
const MAX_SCRIPT = 200_000;

/**
 * Whether the LVS may send the text by itself when it changes: the field or its form carries a handler in its
 * markup, or an inline script of the page ties an Ajax call to the field's id, as Wicket does. A guess on the safe
 * side for what markup tells; handlers tied by script alone cannot be seen.
 */
export function sendsOnChange(field: Field): boolean {
  const el = field.frame ?? field.element;
  const form = el.closest('form');
  const own = [el, ...(controlOf(field) ? [] : [field.element])];
  if (own.some((each) => ATTRIBUTES.some((name) => each.hasAttribute(name)))) return true;
  if (form && ['onchange', 'oninput', 'data-autosave', 'hx-trigger'].some((name) => form.hasAttribute(name)))
    return true;
  if (!el.id) return false;
  for (const script of el.ownerDocument.scripts) {
    const text = script.text;
    if (!text || text.length > MAX_SCRIPT || !text.includes(el.id)) continue;
    const at = text.indexOf(`"${el.id}"`);
    if (at >= 0 && /"e"\s*:\s*"(?:change|input|blur|keyup)/.test(text.slice(Math.max(0, at - 300), at + 300)))
      return true;
  }
  return false;
}
