export {};

const inField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const ACTIONS: Record<string, () => void> = {
  n: () => document.querySelector<HTMLElement>('textarea, [contenteditable]')?.focus(),
  '/': () => location.assign('/zoeken'),
  g: () => location.assign('/groepen'),
  j: () => scrollBy(0, 60),
  k: () => scrollBy(0, -60),
  Escape: () => document.querySelector<HTMLElement>('.menu a')?.focus(),
};

/** Keys that the page took for itself, for tests to look at. */
const taken: string[] = [];
Reflect.set(window, '__toetsen', taken);

/** Bare keys are short cuts, wherever the page thinks that nobody is typing; nobody else gets to see them. */
for (const type of ['keydown', 'keypress', 'keyup'] as const) {
  window.addEventListener(
    type,
    (event) => {
      const action = ACTIONS[event.key];
      if (!action || inField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      if (type !== 'keydown') return;
      taken.push(event.key);
      action();
    },
    true,
  );
}

/** A click that is not in the page's own body is thought to be a stray one. */
window.addEventListener(
  'click',
  (event) => {
    if (!document.body.contains(event.target as Node)) event.preventDefault();
  },
  true,
);
