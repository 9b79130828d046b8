import type { Pupil } from '../../school/types.ts';

/**
 * An invented PGN: nine digits in the range 9999xxxxx that is kept for tests, and right by the
 * eleven test, so that it looks to software like the number of a person.
 */
export function testPgn(pupil: Pupil): string {
  for (let tail = Number(pupil.number) * 20; ; tail += 1) {
    const digits = `9999${String(tail).padStart(5, '0').slice(-5)}`;
    const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
    if (sum % 11 === 0) return digits;
  }
}
