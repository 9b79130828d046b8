/** What an ordinary note, written without the product, tells of the steps. */
import type { NoteAnalysis, Sentence, StepNumber } from '../language/types.ts';
import { canonicalText } from '../meldcode/canonical-text.ts';
import type { EventBody } from '../meldcode/content.ts';
import { isIsoDate } from '../meldcode/dates.ts';
import { derivedId } from '../meldcode/event-id.ts';
import type { EventType } from '../meldcode/types.ts';
import { headOf } from './known-note.ts';

export interface OrdinaryNote {
  key: string;
  text: string;
  date: string | null;
  author: string | null;
}

/** The event that stands for a step that a note records as done. */
const EVENT_OF_STEP: Record<StepNumber, EventType> = {
  1: 'signal',
  2: 'consultation',
  3: 'talk',
  4: 'weighing',
  5: 'decision',
  6: 'followed',
};

/**
 * Only notes that belong to the Meldcode, and only with a date: without one it cannot be said when it was.
 * Ids follow from its day, its author and what it tells, not from its words: an edit that leaves a step or a
 * hypothesis as it was leaves its event. A plan is no step (the analysis sees to it).
 */
export function eventsFromNote(note: OrdinaryNote, analysis: NoteAnalysis): EventBody[] {
  const { date } = note;
  if (analysis.category !== 'meldcode' || analysis.route !== 'meldcode' || date === null || !isIsoDate(date))
    return [];
  const head = headOf(note);
  const make = (type: EventType, step: StepNumber | null, name: string, content = {}): EventBody => ({
    id: derivedId(`${head}\n${name}`),
    type,
    step,
    happenedOn: date,
    recordedAt: `${date}T00:00:00.000Z`,
    role: 'anders',
    content: { from: 'note', ...content },
  });
  const steps = [...new Set(analysis.steps)].sort((a, b) => a - b);
  const named = namedHypotheses(note.text, analysis.sentences);
  return [
    ...steps.map((step) => make(EVENT_OF_STEP[step], step, `step ${step}`)),
    ...named.map((text) => make('hypothesis', null, `hypothesis ${text}`, { text })),
  ];
}

const LABEL = /^\s*(?:hypothese|vermoeden|aanname|veronderstelling|interpretatie)\s*[:=-]\s*/i;

/** Hypotheses that the note names as such; a loose hedge is a matter for the writer. */
function namedHypotheses(text: string, sentences: readonly Sentence[]): string[] {
  const found = sentences
    .filter(
      ({ kind, flags }) =>
        kind === 'hypothesis' && !flags.includes('hypothesis-unmarked') && !flags.includes('follow-up'),
    )
    .map(({ start, end }) => canonicalText(text.slice(start, end).replace(LABEL, '')))
    .filter((words) => words !== '');
  return [...new Set(found)];
}
