import type { PupilIdentity } from '../../lib/lvs/types.ts';

/** The same pupil, as far as the page showed it then and now. */
export const samePupil = (a: PupilIdentity | null, b: PupilIdentity | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.host === b.host &&
    a.name === b.name &&
    a.number === b.number &&
    a.birthDate === b.birthDate);
