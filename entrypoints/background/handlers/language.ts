import { analyse } from '../../../lib/language/analyse.ts';
import type { Handler } from '../handler.ts';
import { overridesOf } from '../overrides.ts';

export const languageAnalyse: Handler<'language.analyse'> = async ({ text }, background) =>
  analyse(text, await overridesOf(background));
