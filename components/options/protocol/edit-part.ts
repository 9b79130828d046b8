import type { Protocol } from '../../../lib/meldcode/protocol.ts';

/** What every part of the form gets. */
export interface EditPart {
  draft: Protocol;
  onChange: (part: Partial<Protocol>) => void;
  /** What is wrong at a dotted path, in words; null when it fits. */
  wrong: (path: string) => string | null;
}

export const linesOf = (text: string): string[] => text.split('\n');
