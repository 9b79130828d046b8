/** Checks what the panel asks of the overlay. By hand: what runs in the page carries no schema library. */
import type { ToOverlay } from './link.ts';

type Bag = Record<string, unknown>;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 6_000_000;
const isOffset = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isEdit = (value: unknown): boolean => {
  const edit = value as Bag | null;
  return (
    typeof edit === 'object' &&
    edit !== null &&
    isOffset(edit.start) &&
    isOffset(edit.end) &&
    isText(edit.insert)
  );
};

const isWords = (value: unknown): boolean => {
  const words = value as Bag | null;
  return (
    typeof words === 'object' &&
    words !== null &&
    isText(words.key) &&
    isOffset(words.start) &&
    isOffset(words.end)
  );
};
const isWord = (value: unknown): boolean => typeof value === 'string' && value.length <= 255;
const isAbout = ({ pupil }: Bag): boolean => {
  if (typeof pupil !== 'object') return false;
  const { host, name, number, birthDate, group } = (pupil ?? {}) as Bag;
  return (
    pupil === null ||
    (isWord(host) && isWord(name) && [number, birthDate, group].every((one) => one === null || isWord(one)))
  );
};

const CHECKS: Record<ToOverlay['type'], (bag: Bag) => boolean> = {
  edit: (bag) =>
    isAbout(bag) &&
    isText(bag.before) &&
    Array.isArray(bag.edits) &&
    bag.edits.length <= 100 &&
    bag.edits.every(isEdit),
  write: (bag) => isAbout(bag) && isText(bag.text) && (bag.how === 'append' || bag.how === 'replace'),
  'set-category': (bag) => isAbout(bag) && isText(bag.value),
  show: (bag) => isOffset(bag.start) && isOffset(bag.end),
  'mark-labels': (bag) => Array.isArray(bag.marks) && bag.marks.length <= 1_000 && bag.marks.every(isWords),
  'show-note': (bag) => isText(bag.key),
  layout: (bag) =>
    (bag.open === undefined || typeof bag.open === 'boolean') &&
    (bag.side === undefined || bag.side === 'left' || bag.side === 'right') &&
    (bag.width === undefined || (typeof bag.width === 'number' && Number.isFinite(bag.width))),
  digibord: (bag) => typeof bag.on === 'boolean',
  covered: () => true,
  refresh: () => true,
  'learn-page': () => true,
  learn: (bag) => bag.what === 'skip' || bag.what === 'save' || bag.what === 'stop',
  'learn-again': (bag) => isText(bag.part),
  'learn-key': (bag) => isText(bag.key),
};

/** The message when it is one of ours and well formed, else null. */
export function parseToOverlay(value: unknown): ToOverlay | null {
  if (typeof value !== 'object' || value === null) return null;
  const bag = value as Bag;
  if (typeof bag.type !== 'string' || !Object.hasOwn(CHECKS, bag.type)) return null;
  return CHECKS[bag.type as ToOverlay['type']](bag) ? (bag as unknown as ToOverlay) : null;
}
