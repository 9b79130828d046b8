import { isTextarea } from '../dom/nodes.ts';

/** What decides where the letters of a control stand. */
const COPIED = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'font-stretch',
  'font-variant',
  'font-feature-settings',
  'font-kerning',
  'font-optical-sizing',
  'font-variation-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-transform',
  'text-indent',
  'text-align',
  'text-rendering',
  'direction',
  'tab-size',
  'overflow-wrap',
  'word-break',
  'line-break',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
];

/** Gives the mirror the letters of the control. Its own are not painted: only the lines under them. */
export function copyLetters(control: HTMLElement, mirror: HTMLElement): void {
  const style = control.ownerDocument.defaultView?.getComputedStyle(control);
  if (!style) return;
  for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
  const area = isTextarea(control);
  // A textarea may be set not to wrap, by `wrap="off"` or by style.
  const keeps = area && /nowrap|^pre$/.test(style.whiteSpace) ? 'pre' : area ? 'pre-wrap' : 'pre';
  mirror.style.setProperty('white-space', area && control.wrap === 'off' ? 'pre' : keeps);
  mirror.style.setProperty('color', 'transparent');
}
