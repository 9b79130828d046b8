/** Twenty bits over the words of a note, whatever their case and spaces: tells whether they are as they were written. */
import type { Slot } from '../draft.ts';

export function printOf(slots: readonly Slot[]): number {
  const words = slots.map(({ text }) => text.toLowerCase().replace(/\s/g, '')).join('\n');
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return ((hash >>> 20) ^ hash) & 0xfffff;
}
