/** The notes that are being written now, one a document: what is known of their sentences is kept while one types. */
import { LiveAnalysis } from '../../lib/language/live.ts';

/** More fields than this are not written in at once; the one left alone longest is forgotten. */
const MOST = 4;

const notes = new Map<string, LiveAnalysis>();

/** @param document the caller's document; after a stop of the worker its note is read anew */
export function liveNote(document: string): LiveAnalysis {
  const note = notes.get(document) ?? new LiveAnalysis();
  notes.delete(document);
  notes.set(document, note);
  const [oldest] = notes.keys();
  if (notes.size > MOST && oldest !== undefined) notes.delete(oldest);
  return note;
}
