import type { IsoDate, Json, Role } from '../../lib/meldcode/types.ts';
import type { NewEvent } from '../../lib/messages/calls.ts';
import type { NoteParts, SourcedLine } from '../../lib/notes/types.ts';

/** What stands in the composer: texts as typed, one thing a line. */
export interface ComposerDraft {
  facts: string;
  statements: SourcedLine[];
  hypotheses: string;
  agreements: string;
  /** Counts as a signal: step 1. Null while the user has not said and the writing decides. */
  signal: boolean | null;
}

export const EMPTY_LINE: SourcedLine = { who: '', when: '', what: '' };
export const EMPTY_DRAFT: ComposerDraft = {
  facts: '',
  statements: [EMPTY_LINE],
  hypotheses: '',
  agreements: '',
  signal: null,
};

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^[-•*](\s+|$)/, ''))
    .filter(Boolean);

const filled = (line: SourcedLine): boolean =>
  Boolean(line.who.trim() || line.when.trim() || line.what.trim());

/** The parts of the note, without empty lines and bullets. */
export function partsOf(draft: ComposerDraft): NoteParts {
  return {
    facts: lines(draft.facts),
    statements: draft.statements.filter(filled).map(({ who, when, what }) => ({
      who: who.trim(),
      when: when.trim(),
      what: what.trim(),
    })),
    hypotheses: lines(draft.hypotheses),
    agreements: lines(draft.agreements),
  };
}

export function isEmpty(draft: ComposerDraft): boolean {
  const parts = partsOf(draft);
  return Object.values(parts).every((part) => part.length === 0);
}

/** The events that the note carries: a signal when it is one, and each hypothesis for the register. */
export function eventsOf(draft: ComposerDraft, signal: boolean, on: IsoDate, role: Role): NewEvent[] {
  const { facts, statements, hypotheses, agreements } = partsOf(draft);
  const texts = (list: readonly string[]): Json => list.map((text) => ({ text }));
  const content: NewEvent['content'] = {
    facts: texts(facts),
    statements: statements.map((line) => ({ ...line })),
    agreements: texts(agreements),
  };
  const seen: NewEvent[] = signal ? [{ type: 'signal', step: 1, happenedOn: on, role, content }] : [];
  return [
    ...seen,
    ...hypotheses.map(
      (text): NewEvent => ({ type: 'hypothesis', step: null, happenedOn: on, role, content: { text } }),
    ),
  ];
}

/** Reads a kept draft; anything that is not one gives null. */
export function readDraft(text: string): ComposerDraft | null {
  try {
    const raw: unknown = JSON.parse(text);
    if (typeof raw !== 'object' || raw === null) return null;
    const { facts, statements, hypotheses, agreements, signal } = raw as Record<string, unknown>;
    if (!Array.isArray(statements)) return null;
    return {
      facts: words(facts),
      statements: statements.map((line: Partial<SourcedLine> | null) => ({
        who: words(line?.who),
        when: words(line?.when),
        what: words(line?.what),
      })),
      hypotheses: words(hypotheses),
      agreements: words(agreements),
      signal: typeof signal === 'boolean' ? signal : null,
    };
  } catch {
    return null;
  }
}

const words = (value: unknown): string => (typeof value === 'string' ? value : '');
