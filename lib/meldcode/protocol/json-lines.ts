/**
 * Where the parts of a JSON text stand, and where it breaks: `JSON.parse` tells neither in one way over
 * all browsers. Depth is bounded, so a hostile file cannot exhaust the stack.
 */
export type JsonLines = { ok: true; lineOf(path: readonly PropertyKey[]): number } | JsonBreak;
export interface JsonBreak {
  ok: false;
  line: number;
  why: 'syntax' | 'deep';
}

const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const SPACE = /[ \t\r\n]*/y;

class Broken extends Error {
  readonly why: JsonBreak['why'];
  constructor(why: JsonBreak['why']) {
    super(why);
    this.why = why;
  }
}

class Reader {
  readonly places = new Map<string, number>();
  readonly text: string;
  readonly maxDepth: number;
  at = 0;
  constructor(text: string, maxDepth: number) {
    this.text = text;
    this.maxDepth = maxDepth;
  }

  whole(): void {
    this.value('', 0);
    if (this.at < this.text.length) throw new Broken('syntax');
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) throw new Broken('syntax');
    this.at += found.length;
    return found;
  }

  private sign(expected: string): boolean {
    this.take(SPACE);
    if (this.text[this.at] !== expected) return false;
    this.at += 1;
    this.take(SPACE);
    return true;
  }

  private value(path: string, depth: number): void {
    this.take(SPACE);
    this.places.set(path, this.at);
    if (depth > this.maxDepth) throw new Broken('deep');
    if (this.sign('{')) this.members(path, depth);
    else if (this.sign('[')) this.items(path, depth);
    else this.take(this.text[this.at] === '"' ? STRING : SCALAR);
    this.take(SPACE);
  }

  private members(path: string, depth: number): void {
    if (this.sign('}')) return;
    do {
      const key = JSON.parse(this.take(STRING)) as string;
      if (!this.sign(':')) throw new Broken('syntax');
      this.value(`${path}/${key}`, depth + 1);
    } while (this.sign(','));
    if (!this.sign('}')) throw new Broken('syntax');
  }

  private items(path: string, depth: number): void {
    if (this.sign(']')) return;
    let index = 0;
    do this.value(`${path}/${index++}`, depth + 1);
    while (this.sign(','));
    if (!this.sign(']')) throw new Broken('syntax');
  }
}

/** Lines count from 1. A path that is not in the text gets the line of the nearest part above it. */
export function jsonLines(text: string, maxDepth: number): JsonLines {
  const reader = new Reader(text, maxDepth);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length;
  try {
    reader.whole();
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    return { ok: false, line: lineAt(reader.at), why: error.why };
  }
  return {
    ok: true,
    lineOf(path) {
      for (let length = path.length; length >= 0; length -= 1) {
        const keys = path.slice(0, length).map((key) => `/${String(key)}`);
        const offset = reader.places.get(keys.join(''));
        if (offset !== undefined) return lineAt(offset);
      }
      return 1;
    },
  };
}
