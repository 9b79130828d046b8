import { isEditorDocument } from '../dom/documents.ts';
import { isSelect, isTextarea, isTextInput } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { labelsOf } from '../field/label-of.ts';
import { pupilNumber, readName } from '../names.ts';
import { normalLabel } from '../profile/effective.ts';
import type { Finder, Part, Profile } from '../profile/types.ts';
import type { ReadContext } from '../read/context.ts';
import { cellText } from '../read/label-value.ts';
import { birthDate } from '../read/pupil-facts.ts';
import { rowAround } from './infer-row.ts';
import { selectorsOfOne, selectorsOfRows, selectorsWithin } from './selectors.ts';
import { isStable } from './stable-tokens.ts';

/** What the user is asked to point at. */
export const POINTED = [
  'pupilName',
  'pupilNumber',
  'pupilBirthDate',
  'noteText',
  'noteField',
  'categoryField',
] as const;
export type Pointed = (typeof POINTED)[number];

/** Why a pick is not taken: a key of lib/i18n/nl/lvs.ts behind `point.refused.`. */
export type Refusal =
  | 'no-text'
  | 'no-name'
  | 'no-date'
  | 'no-number'
  | 'no-field'
  | 'no-control'
  | 'no-row'
  | 'no-way';

export type Inferred = { parts: Profile['parts'] } | { refused: Refusal };

/** The label beside an element, when it is a label and not a value: short, and not what was pointed at. */
function labelBeside(context: ReadContext, el: HTMLElement): string[] {
  const label = labelsOf(context, el)[0];
  if (!label || label.length > 40 || /\d/.test(label) || !/\p{L}/u.test(label) || readName(label)) return [];
  return [normalLabel(label)];
}

function one(context: ReadContext, part: Part, el: HTMLElement, labelled: boolean): Inferred {
  const finder: Partial<Finder> = {};
  const labels = labelled ? labelBeside(context, el) : [];
  if (labels.length) finder.labels = labels;
  const name = (el.getAttribute('name') ?? '')
    .toLowerCase()
    .split(/[:.[\]]/)
    .filter(Boolean)
    .at(-1);
  if (name && isStable(name)) finder.names = [name];
  const selectors = selectorsOfOne(el);
  if (selectors.length) finder.selectors = selectors;
  return Object.keys(finder).length ? { parts: { [part]: finder } } : { refused: 'no-way' };
}

function value(context: ReadContext, part: 'pupilNumber' | 'pupilBirthDate', el: HTMLElement): Inferred {
  const text = cellText(el).trim();
  if (part === 'pupilNumber' && !pupilNumber(text)) return { refused: 'no-number' };
  if (part === 'pupilBirthDate' && !birthDate(text, context.now)) return { refused: 'no-date' };
  const inferred = one(context, part, el, true);
  // A label is surer than a place counted out in the page: where there is one, such places are left out.
  const finder = 'parts' in inferred ? inferred.parts[part] : undefined;
  if (finder?.labels?.length)
    finder.selectors = (finder.selectors ?? []).filter((each) => !each.includes(':nth-'));
  return inferred;
}

function note(context: ReadContext, el: HTMLElement): Inferred {
  if (!cellText(el).trim()) return { refused: 'no-text' };
  const guess = rowAround(el, context.now);
  if (!guess) return pairs(el);
  const rows = selectorsOfRows(guess.rows);
  if (!rows.length) return { refused: 'no-way' };
  const text = selectorsWithin(guess.rows, guess.row, el);
  return {
    parts: { noteRow: { selectors: rows }, ...(text.length ? { noteText: { selectors: text } } : {}) },
  };
}

/** A meta line and the text as siblings: the heading above the list is enough for the generic reading. */
function pairs(el: HTMLElement): Inferred {
  for (let at: Element | null = el; at; at = at.parentElement) {
    for (let before = at.previousElementSibling; before; before = before.previousElementSibling) {
      const heading = /^h[1-6]$/.test(before.localName) ? before : before.querySelector('h1, h2, h3, h4');
      const text = heading ? normalLabel(textOf(heading)) : '';
      if (text && text.length <= 40) return { parts: { noteHeading: { labels: [text] } } };
    }
  }
  return { refused: 'no-row' };
}

function field(context: ReadContext, el: HTMLElement): Inferred {
  const frame = isEditorDocument(el.ownerDocument) ? el.ownerDocument.defaultView?.frameElement : null;
  const box = el.closest<HTMLElement>(
    'textarea, input, [contenteditable]:not([contenteditable="false"]), iframe',
  );
  const target = (frame as HTMLElement | null) ?? box;
  if (!target) return { refused: 'no-field' };
  const writes =
    frame !== null ||
    isTextarea(target) ||
    isTextInput(target) ||
    target.isContentEditable ||
    target.localName === 'iframe';
  return writes ? one(context, 'noteField', target, true) : { refused: 'no-field' };
}

function category(context: ReadContext, el: HTMLElement): Inferred {
  const own = el.closest<HTMLElement>('select') ?? el.querySelector<HTMLElement>('select');
  const beside = own ?? el.parentElement?.querySelector<HTMLElement>('select') ?? null;
  if (beside && isSelect(beside)) return one(context, 'categoryField', beside, true);
  const group = el.closest<HTMLElement>('fieldset, [role="radiogroup"], tr, div');
  const radio = group?.querySelector<HTMLElement>('input[type="radio"]');
  const legend = group?.querySelector('legend, th, td, label, span');
  const label = legend ? normalLabel(textOf(legend)) : '';
  return radio && label ? { parts: { categoryField: { labels: [label] } } } : { refused: 'no-control' };
}

/** What an element that the user pointed at tells of a part, in words that hold for other pupils and sessions. */
export function infer(context: ReadContext, part: Pointed, el: HTMLElement): Inferred {
  if (part === 'noteText') return note(context, el);
  if (part === 'noteField') return field(context, el);
  if (part === 'categoryField') return category(context, el);
  if (part !== 'pupilName') return value(context, part, el);
  return readName(textOf(el)) ? one(context, part, el, false) : { refused: 'no-name' };
}
