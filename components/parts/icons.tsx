import type { JSX } from 'preact';

const PATHS = {
  hide: 'M3 3l18 18M10.6 6.1A9.8 9.8 0 0112 6c5 0 8.5 4 9.5 6-.4.8-1.2 2-2.4 3.1M6.5 7.6C4.4 9 3 11 2.5 12c1 2 4.5 6 9.5 6 1.6 0 3-.4 4.3-1M9.9 9.9a3 3 0 004.2 4.2',
  board: 'M3 5h18v12H3zM12 5v12M9 21h6M12 17v4',
  show: 'M2.5 12c1-2 4.5-6 9.5-6s8.5 4 9.5 6c-1 2-4.5 6-9.5 6s-8.5-4-9.5-6zM12 9a3 3 0 100 6 3 3 0 000-6z',
  lock: 'M5 11h14v9H5zM8 11V8a4 4 0 018 0v3',
  unlock: 'M5 11h14v9H5zM8 11V8a4 4 0 017.5-2',
  close: 'M6 6l12 12M18 6L6 18',
  chevron: 'M9 5l7 7-7 7',
  back: 'M15 5l-7 7 7 7',
  check: 'M5 12.5l4.5 4.5L19 7.5',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3.5 2',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  print: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  search: 'M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21',
  info: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v5M12 7.5v.5',
  phone: 'M6 3h3l2 5-2.5 1.8a12 12 0 005.7 5.7L16 13l5 2v3a3 3 0 01-3 3A15 15 0 013 6a3 3 0 013-3z',
  question: 'M9 9.2a3 3 0 115 2.2c-1 .9-2 1.4-2 3M12 18v.3',
  edit: 'M4 20h4L19 9l-4-4L4 16zM13 7l4 4',
  up: 'M6 15l6-6 6 6',
  down: 'M6 9l6 6 6-6',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing beside words; it says nothing by itself, so it is hidden from screen readers. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
