/**
 * Which documents show a pupil of whom something is kept, so that a file that stands open while the pupil is erased
 * does not bring it back. A page that is loaded anew, or that shows other notes, is read as ever: the LVS is the
 * record. In memory only.
 */
import type { PageHeads } from '../../lib/notes/page-heads.ts';
import type { Background } from './context.ts';

/** Per pupil key: of each document a sign of the notes that it shows. */
type Shown = Record<string, Record<string, string>>;
type Area = Pick<Background, 'session'>;

const SHOWN = 'shown';
const ERASED = 'erased';
/** Pupils remembered; those of longest ago go first. */
const MOST = 200;

export async function noteShown(
  { session }: Area,
  pupil: string,
  document: string,
  { sign }: PageHeads,
): Promise<void> {
  const all = await shownIn(session, SHOWN);
  if (all[pupil]?.[document] === sign) return;
  const { [pupil]: before, ...others } = all;
  const rest = Object.fromEntries(Object.entries(others).slice(-MOST));
  await session.set({ [SHOWN]: { ...rest, [pupil]: { ...before, [document]: sign } } });
}

/** From now on what these documents show of the pupil is not kept. */
export async function noteErased({ session }: Area, pupil: string): Promise<void> {
  const shown = (await shownIn(session, SHOWN))[pupil];
  if (shown) await session.set({ [ERASED]: { ...(await shownIn(session, ERASED)), [pupil]: shown } });
}

export async function isErasedIn(
  { session }: Area,
  pupil: string,
  document: string,
  { sign }: PageHeads,
): Promise<boolean> {
  return (await shownIn(session, ERASED))[pupil]?.[document] === sign;
}

/** Somebody records something about the pupil again. */
export async function noteKeptAgain({ session }: Area, pupil: string): Promise<void> {
  const { [pupil]: gone, ...others } = await shownIn(session, ERASED);
  if (gone) await session.set({ [ERASED]: others });
}

const shownIn = async (session: Background['session'], key: string): Promise<Shown> =>
  ((await session.get(key))[key] as Shown | undefined) ?? {};
