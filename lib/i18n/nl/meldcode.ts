import { translator } from '../translator.ts';
import { guide } from './meldcode/guide.ts';
import { messages } from './meldcode/messages.ts';

/** The words of the Meldcode: messages, reminders, guides. Words of forms and notes are in `notes.ts`. */
export const meldcode = { ...messages, ...guide } as const;

export const tMeldcode = translator(meldcode);
