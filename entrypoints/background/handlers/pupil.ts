/** A pupil file or a list of pupils is on screen. */
import { sameCategory } from '../../../components/note/category.ts';
import { analyse } from '../../../lib/language/analyse.ts';
import type { NoteAnalysis, SentenceOverride } from '../../../lib/language/types.ts';
import type { NoteReading, PupilIdentity } from '../../../lib/lvs/types.ts';
import { badgeOf } from '../../../lib/meldcode/badge.ts';
import type { Protocol } from '../../../lib/meldcode/protocol/schema.ts';
import type { NoteView } from '../../../lib/messages/link.ts';
import { eventsFromNote } from '../../../lib/notes/from-analysis.ts';
import type { PageHeads } from '../../../lib/notes/page-heads.ts';
import { readNotes } from '../../../lib/notes/read.ts';
import type { Background } from '../context.ts';
import { isErasedIn, noteShown } from '../erased.ts';
import type { Handler } from '../handler.ts';
import { ifRoom } from '../if-room.ts';
import { inTurn } from '../in-turn.ts';
import { keepRead, type Understood } from '../keep-read.ts';
import { localDay } from '../local-day.ts';
import { isMisfiled } from '../misfiled.ts';
import { overridesOf } from '../overrides.ts';
import { caseProgress } from '../progress.ts';
import { protocolInUse } from '../protocol.ts';
import { showNumber } from '../reminders.ts';
import { summariesOf } from '../summaries.ts';
import { unpackHeads } from '../unpack-heads.ts';

export const pupilSeen: Handler<'pupil.seen'> = async (
  { pupil, notes, here: packed },
  background,
  caller,
) => {
  const here = unpackHeads(packed);
  const { vault } = background;
  const protocol = await protocolInUse(background);
  const overrides = await overridesOf(background);
  const understood = notes.map((note) => understand(note, overrides, protocol));
  const views = understood.map((one) => one.view);
  if ((await vault.status()).state !== 'open')
    return { notes: views, progress: null, badge: null, locked: true };
  const unknown = await vault.pupilKey(pupil);
  // Of a pupil without a case nothing is kept, not even that the file was open.
  const untold = understood.every((one) => one.events.length === 0) && !(await vault.pupil(unknown));
  const seen = untold
    ? null
    : await inTurn(unknown, async () => {
        if (await isErasedIn(background, unknown, caller.document, here)) return null;
        await noteShown(background, unknown, caller.document, here);
        return keepSeen(background, pupil, unknown, understood, here);
      });
  const progress = await caseProgress(background, seen?.key ?? unknown);
  const badge = seen && badgeOf(progress, localDay(new Date(seen.lastSeen)), background.today());
  return { notes: views, progress, badge, locked: false };
};

async function keepSeen(
  background: Background,
  pupil: PupilIdentity,
  unknown: string,
  understood: readonly Understood[],
  here: PageHeads,
): Promise<{ key: string; lastSeen: string }> {
  const { vault } = background;
  const at = background.now().toISOString();
  const { key, lastSeen } = await ifRoom(() => vault.seePupil(pupil, at), { key: unknown, lastSeen: at });
  if (await ifRoom(() => keepRead(background, key, understood, here), false)) void showNumber(background);
  return { key, lastSeen };
}

export const listSeen: Handler<'list.seen'> = async ({ pupils }, background) => {
  const { vault } = background;
  if ((await vault.status()).state !== 'open') return { badges: pupils.map(() => null), locked: true };
  const records = await vault.findPupils(pupils);
  const keys = [...new Set(records.flatMap((record) => (record ? [record.key] : [])))];
  const summaries = await summariesOf(background, keys);
  const progressOf = new Map(keys.map((key, i) => [key, summaries[i]?.progress]));
  const badges = records.map((record) => {
    const progress = record && progressOf.get(record.key);
    return progress ? badgeOf(progress, localDay(new Date(record.lastSeen)), background.today()) : null;
  });
  return { badges, locked: false };
};

function understand(note: NoteReading, overrides: SentenceOverride[], protocol: Protocol): Understood {
  const structured = readNotes(note.text);
  const filed = note.category !== null && sameCategory(note.category, protocol.categoryName);
  const analysis = readLater(note, analyse(note.text, overrides, filed));
  const misfiled = isMisfiled(note.category, analysis, structured.length > 0, protocol);
  const { key, text, date, author, category } = note;
  const view: NoteView = {
    key,
    text,
    date,
    author,
    category,
    analysis,
    structured: structured.length > 0,
    misfiled,
    ...(note.excerpt ? { excerpt: true } : {}),
  };
  const events =
    structured.length > 0 ? structured.flatMap((one) => one.events) : eventsFromNote(note, analysis);
  return { view, whole: !note.excerpt, events };
}

/** A note that is in the LVS carries the LVS's own date, so nobody has to be asked for one in its text. */
function readLater(note: NoteReading, analysis: NoteAnalysis): NoteAnalysis {
  if (note.date === null) return analysis;
  return { ...analysis, findings: analysis.findings.filter(({ kind }) => kind !== 'undated') };
}
