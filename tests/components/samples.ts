import { todayHere } from '../../components/format/dates.ts';
import { analyse } from '../../lib/language/analyse.ts';
import type { Finding, FindingKind, Mend, NoteAnalysis, Span } from '../../lib/language/types.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import { progress } from '../../lib/meldcode/progress.ts';
import { PROTOCOLS } from '../../lib/meldcode/protocols.ts';
import type { CaseEvent, EventType, StepNumber } from '../../lib/meldcode/types.ts';
import type { FieldView, NoteView, PageView } from '../../lib/messages/link.ts';

/** Invented. */
export const SEM: PupilIdentity = {
  host: 'lvs.example',
  name: 'Sem de Wit',
  number: '40217',
  birthDate: '2017-03-09',
  group: 'groep 6',
};

/** A day so many days before today. */
export function daysAgo(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() - days);
  return todayHere(date);
}

let made = 0;
export function event(
  type: EventType,
  step: StepNumber | null,
  ago: number,
  content: CaseEvent['content'] = {},
  role: CaseEvent['role'] = 'leerkracht',
): CaseEvent {
  const on = daysAgo(ago);
  return {
    id: `event-${++made}`,
    pupil: 'pupil',
    type,
    step,
    happenedOn: on,
    recordedAt: `${on}T09:00:00.000Z`,
    role,
    content,
  };
}

/** A case that waits at step 2. */
export const RUNNING: CaseEvent[] = [
  event('signal', 1, 34, { facts: [{ text: 'Drie keer te laat in één week, zonder ontbijt.' }] }),
  event('signal', 1, 12, { facts: [{ text: 'Blauwe plek op de linker onderarm, ongeveer 3 cm.' }] }),
  event('hypothesis', null, 12, { text: 'De plek is thuis ontstaan.' }),
  event('tick', 1, 11, { ask: 'doorgegeven', on: true }),
  event('step-done', 1, 11, { text: 'Signalen besproken met de IB’er.' }),
];

export const MIXED_NOTE =
  'Kwam om 9.10 uur binnen, zonder jas. Had een blauwe plek op zijn arm, zal wel van thuis komen. ' +
  'Moeder is onverschillig. Er wordt gezegd dat vader weer thuis woont. Hij heeft ADHD. Misschien slaapt hij slecht.';

/** A finding on `words`, which stand once in the text. */
export interface Wanted {
  kind: FindingKind;
  words: string;
  mend: Mend | 'hypothesis' | 'split';
  weight: number;
}

const JUDGED: Wanted = {
  kind: 'judgement',
  words: 'onverschillig',
  mend: { type: 'ask', ask: 'observation' },
  weight: 60,
};

/** What is found in the notes above, told here by hand so that these tests are about what is shown. */
const WANTED: Record<string, Wanted[]> = {
  [MIXED_NOTE]: [
    { kind: 'mixed', words: 'zal wel van thuis komen', mend: 'split', weight: 90 },
    { kind: 'diagnosis-unqualified', words: 'ADHD', mend: { type: 'ask', ask: 'diagnosed-by' }, weight: 70 },
    JUDGED,
    { kind: 'source-missing', words: 'Er wordt gezegd', mend: { type: 'ask', ask: 'source' }, weight: 50 },
    { kind: 'hypothesis-unmarked', words: 'Misschien slaapt hij slecht', mend: 'hypothesis', weight: 40 },
  ],
  'Kwam om 9.10 uur binnen. Moeder is onverschillig.': [JUDGED],
  'Moeder is onverschillig.': [JUDGED],
  'Misschien slaapt hij te weinig.': [
    { kind: 'hypothesis-unmarked', words: 'Misschien', mend: 'hypothesis', weight: 40 },
  ],
};

/** The analyser's sentences, with the findings wanted for the notes of these tests and none for others. */
export function analysisOf(text: string): NoteAnalysis {
  const analysis = analyse(text);
  const findings = (WANTED[text] ?? []).map((wanted): Finding => {
    const start = text.indexOf(wanted.words);
    const span = { start, end: start + wanted.words.length };
    const sentence = analysis.sentences.find((each) => each.start <= start && start < each.end)!;
    return {
      id: `${wanted.kind}-${start}`,
      kind: wanted.kind,
      sentence: { start: sentence.start, end: sentence.end },
      span,
      cues: [span],
      reason: { key: `reason.${wanted.kind}`, params: {} },
      weight: wanted.weight,
      mend: mendOf(wanted, sentence, span),
    };
  });
  return { ...analysis, findings };
}

function mendOf({ mend }: Wanted, sentence: Span, span: Span): Mend {
  if (mend === 'hypothesis')
    return { type: 'edit', edits: [{ start: sentence.start, end: sentence.start, insert: 'Hypothese: ' }] };
  if (mend === 'split')
    return { type: 'edit', edits: [{ start: span.start - 2, end: span.start, insert: '. Hypothese: ' }] };
  return mend;
}

export function field(text: string, more: Partial<FieldView> = {}): FieldView {
  return {
    text,
    analysis: text.trim() ? analysisOf(text) : null,
    category: {
      options: ['Gedrag', 'Contact met ouders', 'Meldcode en Verwijsindex', 'Gesprek met het kind'],
      value: 'Gedrag',
    },
    gone: false,
    sendsOnChange: false,
    ...more,
  };
}

export function noteView(text: string, date: string | null, more: Partial<NoteView> = {}): NoteView {
  return {
    key: `${date}-${text.slice(0, 12)}`,
    text,
    date,
    author: 'A. Jansen',
    category: 'Gedrag',
    analysis: analyse(text),
    structured: false,
    misfiled: false,
    ...more,
  };
}

export function view(more: Partial<PageView> = {}): PageView {
  return {
    kind: 'pupil-file',
    pupil: SEM,
    problem: null,
    field: null,
    notes: [],
    progress: null,
    reading: null,
    health: null,
    layout: { open: true, side: 'right', width: 360, pushed: true },
    digibord: false,
    unwritten: null,
    learn: null,
    ...more,
  };
}

export const progressOf = (events: readonly CaseEvent[]) => progress(events, PROTOCOLS[0]!, todayHere());
