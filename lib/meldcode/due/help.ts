import { contentOf } from '../content.ts';
import { plusDays } from '../dates.ts';
import type { Due, Known } from './due.ts';

/** Help is evaluated at the term that was agreed (002 bijlage 1, question 5). */
export function dueHelp({ all, round, protocol }: Known): Due[] {
  if (round.state !== 'running') return [];
  return all
    .filter(({ type }) => type === 'help-plan')
    .flatMap((plan): Due[] => {
      const evaluations = all.filter((event) => {
        if (event.type !== 'help-evaluated') return false;
        const about = contentOf(event, 'help-evaluated').plan;
        return about === plan.id || (about === undefined && all.indexOf(event) > all.indexOf(plan));
      });
      const last = evaluations.at(-1);
      const evaluated = last ? contentOf(last, 'help-evaluated') : null;
      if (evaluated && evaluated.next !== 'go-on') return [];
      const from = last?.happenedOn ?? plan.happenedOn;
      const named = evaluated ? evaluated.until : contentOf(plan, 'help-plan').until;
      return [
        {
          id: `help-evaluation:${plan.id}`,
          kind: 'help-evaluation',
          dueOn: named ?? plusDays(from, protocol.terms.help),
          step: 6,
          text: { key: 'due.help-evaluation', params: { date: plan.happenedOn } },
        },
      ];
    });
}
