/** Characters (UTF-16 units) that the engine reads of one text. */
export const LONGEST_TEXT = 2_000_000;

/** Where reading stops: `text.length`, or the limit, never between the halves of a surrogate pair. */
export function readUntil(text: string, limit = LONGEST_TEXT): number {
  if (text.length <= limit) return text.length;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last <= 0xdbff ? limit - 1 : limit;
}
