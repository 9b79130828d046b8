/** Every switch of the page-building hosts, with its values; the first is what a host has that says nothing. */
export const SWITCHES = {
  /** How one gets from page to page. */
  nav: ['full', 'swap', 'push', 'hash'],
  /** Whole application in one iframe of an otherwise empty page. */
  frame: ['none', 'whole'],
  field: ['textarea', 'preview', 'richtext', 'quill', 'model', 'controlled'],
  /** Where the note form is: on the page, in a native dialog, in a modal of divs, or one with all notes. */
  form: ['page', 'dialog', 'modal', 'rows'],
  category: ['select', 'widget', 'radio', 'none'],
  list: ['table', 'cards', 'bullets', 'pairs', 'values'],
  ids: ['own', 'same'],
  /** `excerpt` hides the full text in the page, `onopen` gets it from the server when asked. */
  text: ['full', 'excerpt', 'onopen', 'markdown'],
  dates: ['numbers', 'attribute', 'words', 'spoken', 'short', 'comment'],
  language: ['nl', 'en'],
  name: ['heading', 'breadcrumb', 'title'],
  /** Number and birth date beside the name, or on another tab. */
  facts: ['heading', 'tab'],
  /** Whether the address says which pupil is open. */
  address: ['pupil', 'server'],
  names: ['natural', 'lastfirst'],
  columns: ['fixed', 'picked'],
  csp: ['none', 'strict'],
  /** Scripts that bind bare keys and style everything, or that change the page all the time. */
  scripts: ['calm', 'hostile', 'restless', 'attack'],
  file: ['one', 'two'],
  notes: ['own', '2000', '5000', '20000'],
  theme: ['blue', 'grey', 'flat'],
} as const;

export type Switches = typeof SWITCHES;
export type Look = { [K in keyof Switches]: Switches[K][number] };

/** The look in which every switch has its first value. */
export const plainLook = Object.fromEntries(
  Object.entries(SWITCHES).map(([name, values]) => [name, values[0]]),
) as Look;

/** Reads `field:quill,csp:strict`; what is no switch or no value of it is left out. */
export function readSwitches(text: string): Partial<Look> {
  const pairs = text
    .split(',')
    .map((pair) => pair.trim().split(':'))
    .filter(([name = '', value = '']) => {
      if (!Object.hasOwn(SWITCHES, name)) return false;
      const values: readonly string[] = SWITCHES[name as keyof Switches];
      return values.includes(value);
    });
  return Object.fromEntries(pairs) as Partial<Look>;
}
