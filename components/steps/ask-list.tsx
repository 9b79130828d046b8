import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { AskProgress, StepNumber } from '../../lib/meldcode/types.ts';
import { useBackend } from '../backend.ts';
import { todayHere } from '../format/dates.ts';
import { useTask } from '../hooks/use-task.ts';
import { useCase } from '../panel/case-store.ts';
import { Check } from '../parts/choices.tsx';
import { useToast } from '../parts/toast.tsx';

/** A short list to tick; each tick is an entry of its own, and so is taking it back. */
export function AskList({
  asks,
  step,
}: {
  asks: readonly AskProgress[];
  step: StepNumber;
}): JSX.Element | null {
  const { settings } = useBackend();
  const store = useCase();
  const task = useTask('in-turn');
  const toast = useToast();
  // What was just ticked shows at once; once stored, or when that failed, the case itself tells.
  const [pending, setPending] = useState<ReadonlyMap<string, boolean>>(new Map());
  if (!asks.length) return null;

  const tick = async (ask: AskProgress, on: boolean): Promise<void> => {
    const role = settings.peek()?.role ?? 'leerkracht';
    await store.append([
      { type: 'tick', step, happenedOn: todayHere(), role, content: { ask: ask.id, on, text: ask.text } },
    ]);
    toast({
      text: tSteps(on ? 'steps.ticked' : 'steps.unticked', { ask: ask.text }),
      action: { label: tPanel('panel.undo'), run: () => void task.run(() => tick(ask, !on)) },
    });
  };

  return (
    <fieldset class="choices asks">
      <legend class="sr">{tSteps('steps.asks')}</legend>
      {asks.map((ask) => (
        <Check
          key={ask.id}
          label={ask.text}
          hint={ask.hint}
          checked={pending.get(ask.id) ?? ask.ticked}
          onChange={(on) => {
            setPending((now) => new Map(now).set(ask.id, on));
            void task
              .run(() => tick(ask, on))
              .finally(() => setPending((now) => new Map([...now].filter(([id]) => id !== ask.id))));
          }}
        />
      ))}
      {task.problem && (
        <p class="wrong" role="alert">
          {task.problem}
        </p>
      )}
    </fieldset>
  );
}
