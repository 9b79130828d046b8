/** What a teacher is composing in the panel, kept until it is in the LVS. One draft a pupil and slot. */
import type { Handler } from '../handler.ts';
import { inTurn } from '../in-turn.ts';

export const draftGet: Handler<'draft.get'> = async ({ pupil, slot }, { vault }) => {
  const text = await vault.get<string>('draft', idOf(await vault.pupilKey(pupil), slot));
  return text === null ? null : { text };
};

export const draftPut: Handler<'draft.put'> = async ({ pupil, text, slot }, { vault }) => {
  const key = await vault.pupilKey(pupil);
  const id = idOf(key, slot);
  await inTurn(key, () =>
    text === '' ? vault.remove('draft', id) : vault.put({ collection: 'draft', id, pupil: key, value: text }),
  );
  return null;
};

const idOf = (pupil: string, slot = 'field'): string => `${pupil}:${slot}`;
