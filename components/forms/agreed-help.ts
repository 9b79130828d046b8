import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import { line, type Rule } from './advice-line.ts';

/** What was agreed in the plan that is evaluated: the one it was opened for, else the last one. */
export const agreedHelp: Rule = ({ content, events }) => {
  const plans = events.filter(({ type }) => type === 'help-plan');
  const plan = plans.find(({ id }) => id === content.plan) ?? plans.at(-1);
  const { help, result } = (plan?.content ?? {}) as ContentOf<'help-plan'>;
  return help && result ? [line('advice.agreed-help', { params: { help, result } })] : [];
};
