/**
 * The afwegingskader (002, bijlage 1): five questions as a decision path, a duty in steps 4 and 5 since
 * 1 January 2019 (003). Doubt about safety counts as unsafe: Veilig Thuis, at once.
 */
import type { ContentOf } from './content/fields.ts';

export type WeighingAnswers = Pick<
  ContentOf<'weighing'>,
  'suspicion' | 'unsafe' | 'helpPossible' | 'helpAccepted' | 'result'
>;
export type QuestionId = keyof WeighingAnswers;
export type Norm = 'A' | 'B' | 'C';

export interface WeighingOutcome {
  outcome: NonNullable<ContentOf<'weighing'>['outcome']>;
  norm: Norm | null;
  /** Report by phone, now; the questions after it are gone through with Veilig Thuis. */
  atOnce: boolean;
  /** Doubt: ask Veilig Thuis (again). */
  doubt: boolean;
}

export interface Question {
  id: QuestionId;
  /** 1–5. */
  number: number;
  /** Field of the form in which the ground of the answer goes. */
  ground: `${QuestionId}Ground`;
  answers: readonly { id: string; letter: 'A' | 'B'; leadsTo: QuestionId | WeighingOutcome }[];
}

const to = (
  outcome: WeighingOutcome['outcome'],
  norm: Norm | null = null,
  more: Partial<WeighingOutcome> = {},
): WeighingOutcome => ({ outcome, norm, atOnce: false, doubt: false, ...more });
const NOW = { atOnce: true };

/** Words: `weigh.<id>` and `weigh.<id>.<answer>` in the catalogue of the Meldcode. */
export const QUESTIONS: readonly Question[] = [
  {
    id: 'suspicion',
    number: 1,
    ground: 'suspicionGround',
    answers: [
      { id: 'no', letter: 'A', leadsTo: to('close') },
      { id: 'yes', letter: 'B', leadsTo: 'unsafe' },
    ],
  },
  {
    id: 'unsafe',
    number: 2,
    ground: 'unsafeGround',
    answers: [
      { id: 'no', letter: 'A', leadsTo: 'helpPossible' },
      { id: 'acute', letter: 'B', leadsTo: to('report', 'A', NOW) },
      { id: 'structural', letter: 'B', leadsTo: to('report', 'A', NOW) },
      { id: 'both', letter: 'B', leadsTo: to('report', 'A', NOW) },
      { id: 'doubt', letter: 'B', leadsTo: to('report', 'A', { ...NOW, doubt: true }) },
    ],
  },
  {
    id: 'helpPossible',
    number: 3,
    ground: 'helpPossibleGround',
    answers: [
      { id: 'no', letter: 'A', leadsTo: to('report', 'B') },
      { id: 'yes', letter: 'B', leadsTo: 'helpAccepted' },
    ],
  },
  {
    id: 'helpAccepted',
    number: 4,
    ground: 'helpAcceptedGround',
    answers: [
      { id: 'no', letter: 'A', leadsTo: to('report', 'B') },
      { id: 'yes', letter: 'B', leadsTo: 'result' },
    ],
  },
  {
    id: 'result',
    number: 5,
    ground: 'resultGround',
    answers: [
      { id: 'no', letter: 'A', leadsTo: to('report', 'C') },
      { id: 'yes', letter: 'B', leadsTo: to('end-help') },
    ],
  },
];

export interface PathStep {
  question: Question;
  /** Null for the question that is open. */
  answer: Question['answers'][number] | null;
}

/** The questions gone through, in order, with the open one last: what the picture shows. Answers off the path do not count. */
export function pathOf(answers: WeighingAnswers): PathStep[] {
  const path: PathStep[] = [];
  let id: QuestionId | null = 'suspicion';
  while (id !== null) {
    const question: Question = QUESTIONS.find((one) => one.id === id)!;
    const answer: PathStep['answer'] =
      question.answers.find((one) => one.id === answers[question.id]) ?? null;
    path.push({ question, answer });
    id = answer && typeof answer.leadsTo === 'string' ? answer.leadsTo : null;
  }
  return path;
}

/** The question to answer next; null when the path has ended. The fifth waits until the term of the help is over. */
export function nextQuestion(answers: WeighingAnswers): Question | null {
  const last = pathOf(answers).at(-1)!;
  return last.answer ? null : last.question;
}

/** Where the answers lead, or null when a question before that is open. Help that was accepted starts before question 5. */
export function outcome(answers: WeighingAnswers): WeighingOutcome | null {
  const open = nextQuestion(answers);
  if (open) return open.id === 'result' ? to('start-help') : null;
  return pathOf(answers).at(-1)!.answer!.leadsTo as WeighingOutcome;
}

/** The reporting norms and notions, with how many examples of each are in the catalogue (`notion.<id>.<n>`). */
export const NORMS: readonly Norm[] = ['A', 'B', 'C'];
export const NOTIONS = [
  { id: 'acute', examples: 13 },
  { id: 'structural', examples: 7 },
  { id: 'disclosure', examples: 0 },
] as const;
