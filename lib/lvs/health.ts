import type { PageHandle } from './page-handle.ts';
import type { Part, Profile } from './profile/types.ts';

/** One line about a profile that no longer fits: a key of lib/i18n/nl/lvs.ts with the words that fill it. */
export interface HealthLine {
  key: string;
  params: Record<string, string>;
}

const WANTED: readonly [Part, (handle: PageHandle) => boolean][] = [
  ['pupilName', ({ reading }) => reading.pupil !== null || reading.problem !== 'no-pupil'],
  ['noteField', ({ reading }) => reading.field !== null],
  ['noteRow', ({ reading }) => reading.notes.length > 0],
  ['categoryField', ({ reading }) => reading.field === null || reading.field.category !== null],
];

/**
 * What of the profile is no longer found on this page. Only parts that the profile itself points at count: a file
 * without notes, or a tab without a field, is no fault of a profile that never said where those are.
 */
export function healthOf(profile: Profile, handle: PageHandle): HealthLine | null {
  const { reading, troubles } = handle;
  const [trouble] = troubles;
  if (trouble) return { key: `health.${trouble.kind}`, params: { part: trouble.part } };
  if (reading.kind !== 'pupil-file') return null;
  for (const [part, found] of WANTED) {
    const points = (profile.parts[part]?.selectors?.length ?? 0) > 0;
    if (points && !found(handle)) return { key: 'health.missing', params: { part } };
  }
  return null;
}
