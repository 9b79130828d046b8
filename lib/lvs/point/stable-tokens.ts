/** Classes that tell the state of an element, not what it is. */
const STATE =
  /^(?:active|actief|selected|geselecteerd|hover|focus|open|closed|even|odd|first|last|current|disabled|hidden|visible|show|in|new|nieuw|unread|ongelezen|loading|is-.*|has-.*|ng-.*|ui-.*|js-.*|cdk-.*|v-.*|_ng.*)$/i;
/** Made by a machine: they differ in the next release or session. */
const MADE = /\d{2,}|(?=[a-f]*\d)[0-9a-f]{5,}|^css-|^sc-|__[a-z0-9]{4,}$|^id[0-9a-f]+$/i;

export const isStable = (token: string): boolean =>
  token.length >= 3 && token.length <= 50 && !MADE.test(token) && !STATE.test(token);

/** The classes of an element that are likely to mean the same tomorrow and for another pupil. */
export const stableClasses = (el: Element): string[] => [...el.classList].filter(isStable);

const ATTRIBUTES = [
  'name',
  'itemprop',
  'data-testid',
  'data-test',
  'data-field',
  'data-label',
  'role',
  'type',
];

/** Selectors for an element alone, without its place: the most telling first. */
export function ownSelectors(el: Element): string[] {
  const tag = CSS.escape(el.localName);
  const found: string[] = [];
  if (el.id && isStable(el.id)) found.push(`#${CSS.escape(el.id)}`);
  for (const name of stableClasses(el)) found.push(`${tag}.${CSS.escape(name)}`);
  for (const name of ATTRIBUTES) {
    const value = el.getAttribute(name);
    if (value && value.length <= 40 && isStable(value)) found.push(`${tag}[${name}="${CSS.escape(value)}"]`);
  }
  found.push(tag);
  return found;
}
