import type { Handler } from '../handler.ts';
import { liveNote } from '../live-notes.ts';
import { overridesOf } from '../overrides.ts';

/** While somebody types only what changed is labelled anew, so that nothing else flickers; at rest all is. */
export const languageAnalyse: Handler<'language.analyse'> = async ({ text, typing }, background, caller) => {
  const overrides = await overridesOf(background);
  const note = liveNote(caller.document);
  note.overrides = overrides;
  return typing ? note.update(text) : note.settle(text);
};
