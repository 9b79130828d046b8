/** A pupil file or a list of pupils is on screen. */
import { analyse } from '../../../lib/language/analyse.ts';
import type { SentenceOverride } from '../../../lib/language/types.ts';
import type { NoteReading } from '../../../lib/lvs/types.ts';
import { badgeOf } from '../../../lib/meldcode/badge.ts';
import type { CaseEvent } from '../../../lib/meldcode/types.ts';
import type { NoteView } from '../../../lib/messages/link.ts';
import { eventsFromNote } from '../../../lib/notes/from-analysis.ts';
import { readNotes } from '../../../lib/notes/read.ts';
import type { Handler } from '../handler.ts';
import { localDay } from '../local-day.ts';
import { overridesOf } from '../overrides.ts';
import { caseProgress } from '../progress.ts';
import { protocolInUse } from '../protocol.ts';
import { showNumber } from '../reminders.ts';

interface Understood {
  view: NoteView;
  events: Omit<CaseEvent, 'pupil'>[];
}

export const pupilSeen: Handler<'pupil.seen'> = async ({ pupil, notes }, background) => {
  const { vault } = background;
  const protocol = await protocolInUse(background);
  const overrides = await overridesOf(background);
  const understood = notes.map((note) => understand(note, overrides, protocol.categoryName));
  const views = understood.map((one) => one.view);
  if ((await vault.status()).state !== 'open')
    return { notes: views, progress: null, badge: null, locked: true };
  const { key, lastSeen } = await vault.seePupil(pupil, background.now().toISOString());
  const events = understood.flatMap((one) => one.events.map((event) => ({ ...event, pupil: key })));
  const added = events.length > 0 ? (await vault.append(events)).added : 0;
  if (added > 0) void showNumber(background);
  const progress = await caseProgress(background, key);
  return {
    notes: views,
    progress,
    badge: badgeOf(progress, localDay(new Date(lastSeen)), background.today()),
    locked: false,
  };
};

export const listSeen: Handler<'list.seen'> = async ({ pupils }, background) => {
  const { vault } = background;
  if ((await vault.status()).state !== 'open') return { badges: pupils.map(() => null), locked: true };
  const badges = [];
  for (const identity of pupils) {
    const record = await vault.pupil(await vault.pupilKey(identity));
    badges.push(
      record &&
        badgeOf(
          await caseProgress(background, record.key),
          localDay(new Date(record.lastSeen)),
          background.today(),
        ),
    );
  }
  return { badges, locked: false };
};

function understand(note: NoteReading, overrides: SentenceOverride[], meldcodeCategory: string): Understood {
  const structured = readNotes(note.text);
  const analysis = analyse(note.text, overrides);
  const misfiled =
    note.category !== null &&
    note.category !== meldcodeCategory &&
    (structured.length > 0 || analysis.category === 'meldcode');
  const { key, text, date, author, category } = note;
  const view = { key, text, date, author, category, analysis, structured: structured.length > 0, misfiled };
  const events =
    structured.length > 0 ? structured.flatMap((one) => one.events) : eventsFromNote(note, analysis);
  return { view, events };
}
