import { wordsOf } from '../mend/parts.ts';
import type { Span } from '../types.ts';

/** Words that tie a clause to the one before it. */
const LINK =
  /\s(?:want|omdat|dus|alsof|terwijl|waardoor|zodat|doordat|vanwege|daarom|daardoor|maar|en)(?=\s)/gi;

/** Fewest characters of a half. */
const LEAST = 8;

/**
 * Border of a mixed sentence without a comma or dash: the last link word before the weightiest cue, else the first
 * behind it. Null when the sentence has none, or is too long for one.
 */
export function linkBefore(text: string, sentence: Span, cue: Span | undefined): number | null {
  const { start, end } = wordsOf(text, sentence);
  if (end - start > 1000) return null;
  const words = text.slice(start, end);
  let before: number | null = null;
  for (const { index } of words.matchAll(LINK)) {
    const at = start + index + 1;
    if (index < LEAST || end - at < LEAST) continue;
    if (!cue || at > cue.start) return before ?? at;
    before = at;
  }
  return before;
}
