/** JSON from a file that anybody may have made: bounded in size and depth before it is parsed. */

export interface Bounds {
  /** UTF-16 units. */
  length: number;
  /** Objects and arrays inside each other. */
  depth: number;
}

/** How deep objects and arrays go, counted without parsing; stops counting above `limit`. */
export function depthOf(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let i = 0; i < text.length && deepest <= limit; i++) {
    const c = text[i];
    if (inString) {
      if (c === '\\') i++;
      else if (c === '"') inString = false;
    } else if (c === '"') inString = true;
    else if (c === '{' || c === '[') deepest = Math.max(deepest, ++depth);
    else if (c === '}' || c === ']') depth--;
  }
  return deepest;
}

/** Throws a RangeError when the text is longer or deeper than allowed, a SyntaxError when it is no JSON. */
export function parseBounded(text: string, bounds: Bounds): unknown {
  if (text.length > bounds.length) throw new RangeError('JSON too long');
  if (depthOf(text, bounds.depth) > bounds.depth) throw new RangeError('JSON too deep');
  return JSON.parse(text);
}
