import { translator } from '../lib/i18n/translator.ts';

/** Words of the room that reads the page. */
export const tLvs = translator({});
