import { isElement, isInput, isSelect, windowOf } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import { normalLabel } from '../profile/effective.ts';
import { bySelector, type ReadContext } from '../read/context.ts';
import type { Field } from './find.ts';
import { fitsPart } from './find.ts';

/** The control that files a note under a category. */
export type CategoryControl =
  | { type: 'select'; element: HTMLSelectElement }
  | { type: 'radio'; elements: HTMLInputElement[] };

const INVITES = /^(?:-+ ?)?(?:kies|selecteer|choose|select)(?: een| de| a)? ([\p{L} ]+?)[ .…-]*$/iu;

/** The category of the Meldcode among the choices says what they are for. */
const NAMESAKE = /meldcode|verwijsindex/i;
/** "Kies…", "- maak een keuze -", as the first option. */
const ASKS = /^[\s-]*(?:kies|selecteer|maak (?:een|uw|je) keuze|choose|select|please select)\b|^[\s.…-]+$/iu;

/** A select without words is a placeholder: "Kies een categorie". */
const isChoice = (option: HTMLOptionElement): boolean =>
  option.value !== '' &&
  !option.disabled &&
  option.text.trim() !== '' &&
  !(option.index === 0 && ASKS.test(option.text));

const radioText = (el: HTMLInputElement): string => {
  const label = el.labels?.[0];
  return (label ? textOf(label) : (el.getAttribute('aria-label') ?? el.value)).trim();
};

const isNamesake = (el: HTMLSelectElement): boolean =>
  [...el.options].some(({ text }) => NAMESAKE.test(text));

/** "Kies een categorie": a select without a label whose first option says what it is for. */
function invites(context: ReadContext, el: HTMLSelectElement): boolean {
  const [, asked] = INVITES.exec(el.options[0]?.text.trim() ?? '') ?? [];
  return asked !== undefined && context.hints.finder('categoryField').labels.includes(normalLabel(asked));
}

function selectIn(context: ReadContext, scope: ParentNode): HTMLSelectElement | null {
  const pointed = bySelector(context, 'categoryField', scope).find(isSelect);
  if (pointed) return pointed;
  let best: { el: HTMLSelectElement; points: number } | null = null;
  for (const el of scope.querySelectorAll('select')) {
    if (el.disabled || el.multiple) continue;
    // Behind a widget the select itself is hidden, but not the box around it.
    if (!isVisible(el) && !(el.parentElement && isVisible(el.parentElement))) continue;
    const points = Math.max(
      fitsPart(context, el, 'categoryField'),
      isNamesake(el) || invites(context, el) ? 6 : 0,
    );
    if (points >= 3 && (!best || points > best.points)) best = { el, points };
  }
  return best?.el ?? null;
}

/** Radio buttons of one name whose group is called "Categorie" by its legend, its label or its name. */
function radiosIn(context: ReadContext, scope: ParentNode): HTMLInputElement[] {
  const byName = new Map<string, HTMLInputElement[]>();
  for (const el of scope.querySelectorAll('input[type="radio"]')) {
    if (isInput(el) && isVisible(el.parentElement ?? el))
      byName.set(el.name, [...(byName.get(el.name) ?? []), el]);
  }
  const labels = context.hints.finder('categoryField').labels;
  for (const group of byName.values()) {
    if (group.length < 2) continue;
    if (group.some((el) => NAMESAKE.test(radioText(el)))) return group;
    const box =
      group[0]!.closest('fieldset, [role="radiogroup"], tr, .form-group') ??
      group[0]!.parentElement?.parentElement;
    const titles = [
      box?.querySelector('legend'),
      box?.querySelector('th, td, label, span, dt'),
      box?.previousElementSibling,
    ];
    const told = [
      box?.getAttribute('aria-label') ?? '',
      ...titles.map((el) => (el && isElement(el) ? textOf(el) : '')),
    ];
    if (
      told.some((text) => labels.includes(normalLabel(text))) ||
      fitsPart(context, group[0]!, 'categoryField') >= 5
    )
      return group;
  }
  return [];
}

/** The category control that goes with a field: in its form first, else around it, else on its page. */
export function findCategory(context: ReadContext, field: Field): CategoryControl | null {
  const from = field.frame ?? field.element;
  const row = from.closest('tr, [role="row"], li, article');
  const scopes: (ParentNode | null)[] = [
    row,
    from.closest('form, dialog, [role="dialog"]'),
    from.ownerDocument,
  ];
  for (const scope of scopes) {
    if (!scope) continue;
    const select = selectIn(context, scope);
    if (select) return { type: 'select', element: select };
    const radios = radiosIn(context, scope);
    if (radios.length) return { type: 'radio', elements: radios };
  }
  return null;
}

/** The options of a control and the chosen one, as a person reads them. */
export function readCategory(control: CategoryControl): { options: string[]; value: string | null } {
  if (control.type === 'radio') {
    const chosen = control.elements.find((el) => el.checked);
    return { options: control.elements.map(radioText), value: chosen ? radioText(chosen) : null };
  }
  const options = [...control.element.options].filter(isChoice);
  const chosen = control.element.selectedOptions[0];
  return {
    options: options.map((el) => el.text.trim()),
    value: chosen && isChoice(chosen) ? chosen.text.trim() : null,
  };
}

/** Chooses an option as the user would, with the control's own events. False when it has no such option. */
export function setCategory(control: CategoryControl, value: string): boolean {
  const wanted = normalLabel(value);
  if (control.type === 'radio') {
    const radio = control.elements.find((el) => normalLabel(radioText(el)) === wanted);
    if (!radio || radio.disabled) return false;
    radio.click();
    return radio.checked;
  }
  const select = control.element;
  const option = [...select.options].find((el) => isChoice(el) && normalLabel(el.text) === wanted);
  if (!option) return false;
  select.value = option.value;
  const EventOf = windowOf(select)?.Event ?? Event;
  // The last one is what the Chosen widget listens for; others follow `change`.
  for (const type of ['input', 'change', 'chosen:updated'])
    select.dispatchEvent(new EventOf(type, { bubbles: true }));
  return select.selectedOptions[0] === option || readCategory(control).value === value;
}
