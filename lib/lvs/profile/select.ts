/** Why a selector of a profile was not used. */
export type SelectorTrouble = 'selector-invalid' | 'selector-broad' | 'selector-slow';

export interface Selected {
  elements: HTMLElement[];
  trouble: SelectorTrouble | null;
}

/** A single part matches a handful at most; rows may be many. */
export const MATCHES = { one: 50, rows: 25_000 } as const;

/** Milliseconds one selector may take on one document before it is left out for good. */
const SLOW = 60;

const slow = new Set<string>();

/**
 * Elements that a profile's selector matches. An invalid selector, one that matches more than `limit`, and one
 * that was slow before give nothing and say why: a profile comes from a file and may be anything.
 */
export function selectAll(scope: ParentNode, selector: string, limit: number): Selected {
  if (slow.has(selector)) return { elements: [], trouble: 'selector-slow' };
  const started = performance.now();
  let found: NodeListOf<HTMLElement>;
  try {
    found = scope.querySelectorAll<HTMLElement>(selector);
  } catch {
    return { elements: [], trouble: 'selector-invalid' };
  }
  if (performance.now() - started > SLOW) {
    slow.add(selector);
    return { elements: [], trouble: 'selector-slow' };
  }
  if (found.length > limit) return { elements: [], trouble: 'selector-broad' };
  return { elements: [...found], trouble: null };
}
