/** 53 bits of a text, in base 36: enough to tell the notes of one pupil apart, and quick. Not for secrets. */
export function hash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * The key of a note: from date, author and words, not from the DOM, so that it stays over re-renders. Two notes
 * alike to the letter get a number behind it, in reading order.
 */
export function noteKey(
  note: { date: string | null; author: string | null; text: string },
  seen: Map<string, number>,
): string {
  const words = note.text.replace(/\s+/g, ' ');
  const key = hash(`${note.date ?? ''}\u0001${note.author ?? ''}\u0001${words}`);
  const count = seen.get(key) ?? 0;
  seen.set(key, count + 1);
  return count ? `${key}-${count}` : key;
}
