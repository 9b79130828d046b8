/** Marks which tokens stand inside quotation marks: what is quoted is somebody else's. */
import { MARK, type Tokens } from './tokens.ts';

const APOSTROPHE = 0x27;
const QUOTE = 0x22;

function isGuillemet(unit: number): boolean {
  return unit === 0xab || unit === 0xbb;
}

/** An opening mark without a closing one quotes to the end of the sentence. */
export function markQuotes(text: string, tokens: Tokens): void {
  let open = 0;
  for (let i = 0; i < tokens.count; i++) {
    const unit = tokens.first[i]!;
    const isQuote = tokens.type[i] === MARK && (unit === APOSTROPHE || unit === QUOTE || isGuillemet(unit));
    tokens.quoted[i] = open && !isQuote ? 1 : 0;
    if (!isQuote) continue;
    const next = tokens.end[i]!;
    const glued = next < text.length && text.charCodeAt(next) > 0x20;
    if (open === 0) {
      // "'s middags" and "'t" open nothing: a short clipped word follows.
      const clipped = unit === APOSTROPHE && glued && i + 1 < tokens.count && isClipped(text, tokens, i + 1);
      if (glued && !clipped) open = unit;
    } else if (unit === open || (isGuillemet(unit) && isGuillemet(open))) {
      open = 0;
    }
  }
}

function isClipped(text: string, tokens: Tokens, i: number): boolean {
  const length = tokens.end[i]! - tokens.start[i]!;
  const first = tokens.first[i]!;
  if (length === 1)
    return first === 0x73 || first === 0x74 || first === 0x6b || first === 0x6d || first === 0x6e;
  return length === 2 && first === 0x7a && text.charCodeAt(tokens.start[i]! + 1) === 0x6e;
}
