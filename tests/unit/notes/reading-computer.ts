/** A computer that reads a file's notes and stores what they tell, as the background does, without a vault. */
import type { NoteAnalysis, StepNumber } from '../../../lib/language/types.ts';
import { mergeEvents } from '../../../lib/meldcode/progress.ts';
import { corrections } from '../../../lib/meldcode/taken-back.ts';
import type { CaseEvent } from '../../../lib/meldcode/types.ts';
import { eventsFromNote } from '../../../lib/notes/from-analysis.ts';
import { type KnownNote, rememberNote } from '../../../lib/notes/known-note.ts';
import { pageHeads } from '../../../lib/notes/page-heads.ts';
import { reread } from '../../../lib/notes/reread.ts';

/** Sentences with the step they tell; one that begins with "Vermoeden:" tells a hypothesis. */
export const SAYS: Record<string, StepNumber | null> = {
  'Kwam drie dagen zonder jas binnen.': 1,
  'Besproken met de intern begeleider.': 2,
  'Gesproken met beide ouders.': 3,
  'Vermoeden: weinig toezicht thuis.': null,
  'Vermoeden: ruzie tussen ouders.': null,
};

export interface PageNote {
  key: string;
  date: string;
  author: string | null;
  text: string;
}

export const pageNote = (date: string, sentences: readonly string[], author: string | null = 'Anja') => {
  const text = ['Notitie over deze leerling uit groep zes.', ...sentences].join(' ');
  return { key: `${date} ${author} ${text}`, date, author, text };
};

function analysisOf(text: string): NoteAnalysis {
  const told = Object.keys(SAYS).filter((sentence) => text.includes(sentence));
  return {
    sentences: told
      .filter((sentence) => SAYS[sentence] === null)
      .map((sentence) => {
        const start = text.indexOf(sentence);
        return { start, end: start + sentence.length, kind: 'hypothesis', flags: [] };
      }),
    findings: [],
    category: 'meldcode',
    categoryReason: null,
    route: 'meldcode',
    steps: told.flatMap((sentence) => SAYS[sentence] ?? []),
    verwijsindex: false,
    acute: false,
    dated: true,
  };
}

export const toldBy = (note: PageNote): CaseEvent[] =>
  eventsFromNote(note, analysisOf(note.text)).map((event) => ({ ...event, pupil: 'pupil' }));

export class Computer {
  events: CaseEvent[] = [];
  known = new Map<string, KnownNote>();

  /** `asPart`: the page shows only the beginning of each. */
  read(page: readonly PageNote[], asPart = false): CaseEvent[] {
    const told = page.map(toldBy);
    this.record(told.flat());
    const notes = page.map((note, i) =>
      rememberNote(
        note,
        told[i]!.map(({ id }) => id),
      ),
    );
    const { forget, remember, ...telling } = reread([...this.known.values()], {
      whole: asPart ? [] : notes,
      parts: asPart ? notes : [],
      here: pageHeads(page),
    });
    const corrected = corrections(this.events, telling);
    this.record(corrected);
    for (const note of remember) this.known.set(note.key, note);
    for (const key of forget) this.known.delete(key);
    return corrected;
  }

  record(events: readonly CaseEvent[]): void {
    this.events = mergeEvents(this.events, events);
  }

  /** As restoring a backup of the other does. */
  take(other: Computer): void {
    this.record(other.events);
    for (const [key, note] of other.known) if (!this.known.has(key)) this.known.set(key, note);
  }
}
