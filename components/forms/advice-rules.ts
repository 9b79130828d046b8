import { checkEvent } from '../../lib/meldcode/check-event.ts';
import { todayHere } from '../format/dates.ts';
import { type AdviceContext, type AdviceLine, line } from './advice-line.ts';
import { ADVICE } from './advice-table.ts';

/** What stops one at the screen itself. Terms are not among them: they hang on the day, which is asked last. */
const STOPS_HERE: ReadonlySet<string> = new Set([
  'check.verwijsindex-parents',
  'check.parents-reason',
  'check.no-marks',
  'share.only-with-consent',
]);

/** What is odd about the answers of this screen so far; what is still empty is no matter yet. */
function checks({ type, screen, content, pupil, role, on }: AdviceContext): AdviceLine[] {
  const today = todayHere();
  const told = type === 'closed' ? { worryGone: false, ...content } : content;
  const body = {
    id: 'draft',
    type,
    step: null,
    happenedOn: on ?? today,
    recordedAt: '',
    role,
    content: told,
  };
  return checkEvent(body, { birthDate: pupil.birthDate, today })
    .filter(({ key }) => key !== 'check.missing' && !key.startsWith('check.nothing'))
    .filter(({ field }) => field !== null && screen.fields.includes(field))
    .map(({ key, params, field, level }) =>
      line(key, { params, firm: true, at: field, stops: level === 'stop' && STOPS_HERE.has(key) }),
    );
}

/** The lines for one screen, firm ones first, none twice. */
export function adviceFor(context: AdviceContext): AdviceLine[] {
  const rules = ADVICE[`${context.type}.${context.screen.id}`] ?? [];
  const lines = [...checks(context), ...rules.flatMap((rule) => rule(context))];
  return lines
    .filter(({ key }, index) => lines.findIndex((other) => other.key === key) === index)
    .toSorted((a, b) => Number(b.firm) - Number(a.firm));
}
