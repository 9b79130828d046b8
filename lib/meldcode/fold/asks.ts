/** What the school asks at the step of now, and what is ticked: by hand, or because it was recorded. */
import { contentOf } from '../content.ts';
import type { Protocol, ProtocolAsk } from '../protocol/schema.ts';
import type { AskProgress, CaseEvent, Json, StepNumber } from '../types.ts';

export function foldAsks(
  protocol: Protocol,
  current: StepNumber | null,
  events: readonly CaseEvent[],
): AskProgress[] {
  const step = protocol.steps.find((one) => one.step === current);
  return (step?.asks ?? [])
    .filter((ask) => protocol.verwijsindex.on || !isOfVerwijsindex(ask))
    .map((ask) => ({
      id: ask.id,
      text: ask.text,
      hint: ask.hint,
      required: ask.required,
      ticked: byHand(ask, current, events) ?? events.some((event) => meets(ask, event)),
    }));
}

/** Hidden when the school does not use the Verwijsindex. */
const isOfVerwijsindex = (ask: ProtocolAsk): boolean =>
  ask.met?.some(({ type }) => type === 'verwijsindex') ?? false;

/** The latest tick, or null when nobody ticked. */
function byHand(ask: ProtocolAsk, step: StepNumber | null, events: readonly CaseEvent[]): boolean | null {
  const ticks = events.filter(
    (event) => event.type === 'tick' && event.step === step && contentOf(event, 'tick').ask === ask.id,
  );
  const last = ticks.at(-1);
  return last ? (contentOf(last, 'tick').on ?? true) : null;
}

function meets(ask: ProtocolAsk, event: CaseEvent): boolean {
  return (ask.met ?? []).some(({ type, field, is }) => {
    if (event.type !== type) return false;
    if (field === undefined) return event.content.from !== 'note';
    const value: Json | undefined = event.content[field];
    if (value === undefined) return false;
    const given = Array.isArray(value) ? value : [value];
    return is === undefined || is.some((wanted) => given.includes(wanted));
  });
}
