/** Taking away what is kept of one pupil, and the log of it (M38): when, why and how much, never whose. */
import { type ErasureEntry, erasureEntry } from '../../../lib/meldcode/retention.ts';
import type { EraseReason } from '../../../lib/messages/calls.ts';
import type { Background } from '../context.ts';
import { noteErased } from '../erased.ts';
import type { Handler } from '../handler.ts';
import { inTurn } from '../in-turn.ts';
import { setKeepYears } from '../keep-term.ts';
import { showNumber } from '../reminders.ts';
import { renewSummary } from '../summaries.ts';

const KIND = 'erasure';

interface LogEntry extends ErasureEntry {
  kind: typeof KIND;
}

export const pupilContents: Handler<'pupil.contents'> = ({ pupil }, { vault }) => vault.contentsOf(pupil);

export const erasePupil: Handler<'pupil.erase'> = async ({ pupil, reason }, background) => {
  await inTurn(pupil, () => takeAway(background, pupil, reason));
  void showNumber(background);
  await background.announce();
  return null;
};

async function takeAway(background: Background, pupil: string, reason: EraseReason): Promise<void> {
  const { vault } = background;
  const known = (await vault.pupil(pupil).catch(() => null)) !== null;
  const { events, records } = await vault.contentsOf(pupil);
  await noteErased(background, pupil);
  await vault.erasePupil(pupil);
  // The call may arrive twice; what was gone already is no erasure.
  if (known || events + records > 0) {
    const entry = erasureEntry(background.today(), reason, Array.from({ length: events }));
    const value: LogEntry = { kind: KIND, ...entry };
    await vault.put({ collection: 'trail', id: crypto.randomUUID(), pupil: null, value });
  }
}

export const keepPupil: Handler<'pupil.keep'> = async ({ pupil, years }, background) => {
  await inTurn(pupil, () => setKeepYears(background, pupil, years));
  await renewSummary(background, pupil);
  await background.announce();
  return null;
};

export const eraseLog: Handler<'erase.log'> = async (_args, { vault }) => {
  const trail = await vault.list<Partial<LogEntry>>('trail');
  return trail
    .map(({ value }) => value)
    .filter((value): value is LogEntry => value.kind === KIND)
    .map(({ on, reason, events }) => ({ on, reason, events }))
    .sort((a, b) => b.on.localeCompare(a.on));
};
