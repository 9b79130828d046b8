/** Runs in the page: reads notes with the engine and keeps the last analyses, as a background would. */
import { analyse } from '../../../lib/language/analyse.ts';

export function readAll(notes: string[]): number {
  let sentences = 0;
  for (const note of notes) sentences += analyse(note).sentences.length;
  return sentences;
}
