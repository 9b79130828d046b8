import type { Finding } from '../types.ts';

/** What the teacher fills in on a card; free text, as it should read in the note. */
export interface MendAnswers {
  /** Person, role or agency. */
  who?: string;
  /** A date or time in words or numbers; `2026-03-12` from a date field is written as 12-3-2026. */
  when?: string;
  /** What was seen or heard. */
  observation?: string;
}

export type Answer = keyof MendAnswers;

/** The answers a finding's mend asks for, in order; the first is needed, a second may stay empty. */
export function answersFor(finding: Finding): Answer[] {
  if (finding.mend.type === 'edit') return [];
  switch (finding.mend.ask) {
    case 'observation':
      return ['observation'];
    case 'date':
      return ['when'];
    default:
      return ['who', 'when'];
  }
}

const LONGEST = 2000;

/** One line, no blanks at the ends, no closing stop; a date from a date field in Dutch order. */
export function clean(answer: string | undefined): string {
  const line = (answer ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();
  const date = /^(\d{4})-(\d\d)-(\d\d)$/.exec(line);
  if (date) return `${Number(date[3])}-${Number(date[2])}-${date[1]}`;
  return line;
}

/** For an answer that goes inside a sentence: without a full stop of its own. */
export function cleanInside(answer: string | undefined): string {
  return clean(answer).replace(/(?<!\b\p{L})[.;,\s]{1,20}$/u, '');
}
