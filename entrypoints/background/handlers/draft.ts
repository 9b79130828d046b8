/** What a teacher is composing in the panel, kept until it is in the LVS. */
import type { Handler } from '../handler.ts';

export const draftGet: Handler<'draft.get'> = async ({ pupil }, { vault }) => {
  const text = await vault.get<string>('draft', await vault.pupilKey(pupil));
  return text === null ? null : { text };
};

export const draftPut: Handler<'draft.put'> = async ({ pupil, text }, { vault }) => {
  const key = await vault.pupilKey(pupil);
  if (text === '') await vault.remove('draft', key);
  else await vault.put({ collection: 'draft', id: key, pupil: key, value: text });
  return null;
};
