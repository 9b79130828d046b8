import type { Pupil } from './types.ts';

/** As one says it: "Sem de Wit". */
export function fullName(pupil: Pupil): string {
  return [pupil.first, pupil.infix, pupil.last].filter(Boolean).join(' ');
}

/** As lists sort it: "Wit, Sem de". */
export function lastFirst(pupil: Pupil): string {
  return `${pupil.last}, ${[pupil.first, pupil.infix].filter(Boolean).join(' ')}`;
}

/** "M. de Boer", as an author column shows it. */
export function initialName(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return `${first.slice(0, 1)}. ${rest.join(' ')}`;
}
