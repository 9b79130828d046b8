/** Labels that a teacher gave to words of existing notes. */
import type { NoteLabel } from '../../../lib/lvs/labels/types.ts';
import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Handler } from '../handler.ts';
import { inTurn } from '../in-turn.ts';

/** More than anybody makes by hand for one pupil; keeps a list that is sent to the panel small. */
const MOST = 1_000;

export const noteLabelList: Handler<'note-label.list'> = async ({ pupil }, { vault }) => {
  const key = await vault.pupilKey(pupil);
  return (await vault.list<NoteLabel>('label', key)).map((record) => record.value);
};

export const noteLabelPut: Handler<'note-label.put'> = async ({ pupil, label }, background) => {
  const { vault } = background;
  await inTurn(await vault.pupilKey(pupil), async () => {
    const { key } = await vault.seePupil(pupil, background.now().toISOString());
    const known = await vault.list<NoteLabel>('label', key);
    if (known.length >= MOST && !known.some((one) => one.id === label.id))
      throw new CallFailure('errors.too-many-labels', { most: String(MOST) });
    await vault.put({ collection: 'label', id: label.id, pupil: key, value: label });
  });
  return null;
};

export const noteLabelRemove: Handler<'note-label.remove'> = async ({ pupil, id }, { vault }) => {
  const key = await vault.pupilKey(pupil);
  // An id of another pupil is not this caller's to remove.
  if ((await vault.list<NoteLabel>('label', key)).some((one) => one.id === id))
    await vault.remove('label', id);
  return null;
};
