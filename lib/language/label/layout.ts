/** How the sentences of a note lie on its lines. */
import type { Span } from '../types.ts';

export interface Layout {
  /** 1 when the sentence starts a line. */
  onNewLine: Uint8Array;
  /** Share of the sentences that start a line. */
  lineShare: number;
}

const LINE_FEED = 0x0a;
/** Bullets, dashes and spaces that may stand between a line break and its sentence. */
const LOOK_BACK = 6;

export function layoutOf(text: string, sentences: readonly Span[]): Layout {
  const onNewLine = new Uint8Array(sentences.length);
  let count = 0;
  sentences.forEach(({ start }, i) => {
    const floor = Math.max(i > 0 ? sentences[i - 1]!.end : 0, start - LOOK_BACK);
    for (let at = start - 1; at >= floor; at--) {
      if (text.charCodeAt(at) !== LINE_FEED) continue;
      onNewLine[i] = 1;
      count++;
      break;
    }
  });
  return { onNewLine, lineShare: sentences.length === 0 ? 0 : count / sentences.length };
}
