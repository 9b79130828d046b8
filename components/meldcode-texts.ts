import { translator } from '../lib/i18n/translator.ts';

/** Words of the Meldcode's own room: terms, conflicts, labels of entries. */
export const tMeldcode = translator({});
