import { type Content, isBlank } from '../form-state.ts';

/** The five questions of the afwegingskader (002, bijlage 1). */
export const QUESTIONS = ['suspicion', 'unsafe', 'helpPossible', 'helpAccepted', 'result'] as const;
export type Question = (typeof QUESTIONS)[number];

export interface Outcome {
  outcome: 'close' | 'report' | 'start-help' | 'end-help';
  /** The norm on which one reports. */
  norm: 'A' | 'B' | 'C' | null;
}

/** What an answer leads to: the end of the path, or null for the next question. */
function endAt(question: Question, answer: unknown): Outcome | null {
  if (question === 'suspicion') return answer === 'no' ? { outcome: 'close', norm: null } : null;
  // Doubt counts as unsafety: then Veilig Thuis weighs along.
  if (question === 'unsafe') return answer === 'no' ? null : { outcome: 'report', norm: 'A' };
  if (question === 'result')
    return answer === 'yes' ? { outcome: 'end-help', norm: null } : { outcome: 'report', norm: 'C' };
  return answer === 'no' ? { outcome: 'report', norm: 'B' } : null;
}

/** The questions that are passed, given the answers: up to the first without one, or to the end. */
export function pathOf(content: Content): Question[] {
  const path: Question[] = [];
  for (const question of QUESTIONS) {
    path.push(question);
    const answer = content[question];
    if (isBlank(answer) || endAt(question, answer)) return path;
  }
  return path;
}

/** Where the answers lead; null while a question is open. Help that has just been accepted is started. */
export function outcomeOf(content: Content): Outcome | null {
  const path = pathOf(content);
  const last = path.at(-1) ?? 'suspicion';
  const answer = content[last];
  if (!isBlank(answer)) return endAt(last, answer);
  return last === 'result' ? { outcome: 'start-help', norm: null } : null;
}

/** Whether this screen of the form is on the path; what is no question comes once there is an outcome. */
export function isOnPath(screen: string, content: Content): boolean {
  const question = QUESTIONS.find((each) => each === screen);
  return question ? pathOf(content).includes(question) : outcomeOf(content) !== null;
}

/** What is still to be answered: the question itself and its ground. Whether help worked may be unknown yet. */
export function gapsOnPath(screen: string, content: Content): string[] {
  const question = QUESTIONS.find((each) => each === screen);
  if (!question) return [];
  const answered = !isBlank(content[question]);
  if (question === 'result' && !answered) return [];
  return [question, `${question}Ground`].filter((id) => isBlank(content[id]));
}

/** The content with where it leads, and without answers to questions that were left. */
export function weighed(content: Content): Content {
  const path: readonly string[] = pathOf(content);
  const kept = Object.entries(content).filter(([name]) => {
    const question = QUESTIONS.find((each) => name === each || name === `${each}Ground`);
    return !question || path.includes(question);
  });
  const end = outcomeOf(content);
  return {
    ...Object.fromEntries(kept),
    ...(end ? { outcome: end.outcome } : {}),
    ...(end?.norm ? { norm: end.norm } : {}),
  };
}
