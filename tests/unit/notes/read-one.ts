import { readNotes } from '../../../lib/notes/read.ts';
import type { StructuredNote } from '../../../lib/notes/types.ts';

/** The first structured note in a text, or null. */
export const readNote = (text: string): StructuredNote | null => readNotes(text)[0] ?? null;
