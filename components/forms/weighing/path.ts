import {
  outcome,
  pathOf,
  QUESTIONS,
  type Question,
  type WeighingAnswers,
  type WeighingOutcome,
} from '../../../lib/meldcode/afwegingskader.ts';
import { type Content, isBlank } from '../form-state.ts';

/** The answers in the form, as the afwegingskader takes them. */
export const answersOf = (content: Content): WeighingAnswers => content as WeighingAnswers;

export const outcomeOf = (content: Content): WeighingOutcome | null => outcome(answersOf(content));

const questionOf = (screen: string): Question | undefined => QUESTIONS.find(({ id }) => id === screen);

/** Whether this screen of the form is on the path; what is no question comes once there is an outcome. */
export function isOnPath(screen: string, content: Content): boolean {
  const question = questionOf(screen);
  if (!question) return outcomeOf(content) !== null;
  return pathOf(answersOf(content)).some((step) => step.question === question);
}

/** What is still to be answered: the question itself and its ground. Whether help worked may be unknown yet. */
export function gapsOnPath(screen: string, content: Content): string[] {
  const question = questionOf(screen);
  if (!question || (question.id === 'result' && isBlank(content.result))) return [];
  return [question.id, question.ground].filter((id) => isBlank(content[id]));
}

/** The content with where it leads, and without answers to questions that were left. */
export function weighed(content: Content): Content {
  const passed = pathOf(answersOf(content)).map((step) => step.question);
  const left = QUESTIONS.filter((question) => !passed.includes(question)).flatMap(({ id, ground }) => [
    id,
    ground,
  ]);
  const kept = Object.entries(content).filter(([name]) => !(left as string[]).includes(name));
  const end = outcomeOf(content);
  return {
    ...Object.fromEntries(kept),
    ...(end ? { outcome: end.outcome } : {}),
    ...(end?.norm ? { norm: end.norm } : {}),
  };
}
