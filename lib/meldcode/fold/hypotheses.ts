/** The register of hypotheses: open, confirmed or refuted, each with what followed (001, 002). */
import { contentOf } from '../content.ts';
import { plusDays } from '../dates.ts';
import type { Protocol } from '../protocol/schema.ts';
import type { CaseEvent, HypothesisProgress, IsoDate } from '../types.ts';
import type { Conflict } from './effective.ts';

export interface Hypotheses {
  hypotheses: HypothesisProgress[];
  conflicts: Conflict[];
}

const STATES = { confirmed: 'confirmed', refuted: 'refuted', open: 'open' } as const;

/** The day on which an open hypothesis should have had its follow-up note. */
export const hypothesisTerm = (
  hypothesis: Pick<HypothesisProgress, 'since' | 'followedOn'>,
  protocol: Protocol,
): IsoDate => plusDays(hypothesis.followedOn ?? hypothesis.since, protocol.terms.hypothesis);

export function foldHypotheses(events: readonly CaseEvent[], protocol: Protocol, today: IsoDate): Hypotheses {
  const follows = events.filter(({ type }) => type === 'hypothesis-followed');
  const named = events.filter(({ type }) => type === 'hypothesis');
  const known = new Map(
    named.map((event) => [
      event.id,
      { text: contentOf(event, 'hypothesis').text ?? '', since: event.happenedOn },
    ]),
  );
  // A follow-up whose hypothesis is in no note we can read still stands for one.
  for (const event of follows) {
    const { hypothesis, about } = contentOf(event, 'hypothesis-followed');
    const id = hypothesis ?? event.id;
    if (!known.has(id)) known.set(id, { text: about ?? '', since: event.happenedOn });
  }
  const conflicts: Conflict[] = [];
  const hypotheses = [...known].map(([id, { text, since }]): HypothesisProgress => {
    const mine = follows.filter(
      (event) => (contentOf(event, 'hypothesis-followed').hypothesis ?? event.id) === id,
    );
    const last = mine.at(-1);
    const content = last ? contentOf(last, 'hypothesis-followed') : {};
    const sameDay = mine.filter((event) => event.happenedOn === last?.happenedOn);
    const outcomes = new Set(sameDay.map((event) => contentOf(event, 'hypothesis-followed').outcome));
    if (outcomes.size > 1)
      conflicts.push({
        key: 'conflict.hypothesis',
        params: { date: last!.happenedOn, text },
        events: sameDay.map((event) => event.id),
      });
    const state = STATES[content.outcome ?? 'open'];
    const followedOn = last?.happenedOn ?? null;
    const overdue = state === 'open' && hypothesisTerm({ since, followedOn }, protocol) < today;
    return { id, text, since, state, followedOn, ground: content.ground ?? null, overdue };
  });
  return { hypotheses, conflicts };
}
