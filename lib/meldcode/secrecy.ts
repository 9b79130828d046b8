/** Before secrecy is broken (001): six questions. Whoever has none of them open has weighed with care. */
import type { ContentOf } from './content/fields.ts';

export const SECRECY_QUESTIONS = [
  'colleague',
  'veiligThuis',
  'enoughFacts',
  'interestsWeighed',
  'familyContacts',
  'cooperationSought',
] as const;
export type SecrecyQuestion = (typeof SECRECY_QUESTIONS)[number];

/** The questions that are not answered with yes; each has its advice under `secrecy.<question>.open`. */
export const openQuestions = (content: ContentOf<'secrecy-check'>): SecrecyQuestion[] =>
  SECRECY_QUESTIONS.filter((question) => content[question] !== 'yes');
