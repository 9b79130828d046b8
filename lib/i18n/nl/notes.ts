import { translator } from '../translator.ts';
import { headings } from './notes/headings.ts';
import { labels } from './notes/labels.ts';
import { options } from './notes/options.ts';
import { signalWords } from './notes/signals.ts';

/** The words of the structured note and of the forms that end in one. */
export const notes = { ...headings, ...labels, ...options, ...signalWords } as const;

export const tNotes = translator(notes);
