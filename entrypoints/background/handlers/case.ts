/** Reading and adding to one pupil's case. */
import type { PupilIdentity } from '../../../lib/lvs/types.ts';
import { eventId } from '../../../lib/meldcode/event-id.ts';
import type { CaseEvent } from '../../../lib/meldcode/types.ts';
import type { NewEvent } from '../../../lib/messages/calls.ts';
import { composeNote } from '../../../lib/notes/compose.ts';
import { writeNote } from '../../../lib/notes/write.ts';
import type { Background } from '../context.ts';
import { noteKeptAgain } from '../erased.ts';
import type { Handler } from '../handler.ts';
import { inTurn } from '../in-turn.ts';
import { caseView } from '../progress.ts';

export const caseGet: Handler<'case.get'> = async ({ pupil }, background) =>
  caseView(background, await background.vault.pupilKey(pupil));

export const caseAppend: Handler<'case.append'> = async ({ pupil, events }, background) => {
  const { vault } = background;
  const key = await inTurn(await vault.pupilKey(pupil), async () => {
    const { key } = await vault.seePupil(pupil, background.now().toISOString());
    await vault.append(events.map((event) => complete(event, key, background)));
    await noteKeptAgain(background, key);
    return key;
  });
  await background.announce();
  return caseView(background, key);
};

/** Nothing is stored: a step counts when the note is read back from the LVS, so a failed save counts nothing. */
export const noteCompose: Handler<'note.compose'> = async ({ pupil, events, parts }, background) => {
  const key = await pupilKeyIfOpen(background, pupil);
  const whole = events.map((event) => complete(event, key, background));
  const bodies = whole.map(({ pupil: _, ...body }) => body);
  if (!parts) return { text: composeNote(bodies), events: whole };
  const on = whole[0]?.happenedOn ?? background.today();
  const role = whole[0]?.role ?? (await background.settings.get()).role;
  return { text: writeNote({ on, role, parts, events: bodies }), events: whole };
};

/** The writing help works while locked; the pupil key never enters the note. */
async function pupilKeyIfOpen({ vault }: Background, pupil: PupilIdentity): Promise<string> {
  return (await vault.status()).state === 'open' ? vault.pupilKey(pupil) : '';
}

function complete(event: NewEvent, pupil: string, background: Background): CaseEvent {
  return {
    ...event,
    id: event.id ?? eventId(crypto.getRandomValues(new Uint8Array(12))),
    pupil,
    recordedAt: background.now().toISOString(),
  };
}
