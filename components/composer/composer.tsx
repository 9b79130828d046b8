import type { JSX } from 'preact';
import { tComposer } from '../../lib/i18n/nl/composer.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import { useBackend } from '../backend.ts';
import { todayHere } from '../format/dates.ts';
import { useAnalysis } from '../hooks/use-analysis.ts';
import { useCopy } from '../hooks/use-copy.ts';
import { useDraft } from '../hooks/use-draft.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';
import { TextField } from '../parts/field.tsx';
import { useToast } from '../parts/toast.tsx';
import { Unkept } from '../parts/unkept.tsx';
import { CheckedText } from './checked-text.tsx';
import { type ComposerDraft, EMPTY_DRAFT, eventsOf, isEmpty, partsOf, readDraft } from './composer-draft.ts';
import { StatementLines } from './statement-lines.tsx';

export interface ComposerProps {
  pupil: PupilIdentity;
  /** There is a field in the LVS to put the note into. */
  canWrite: boolean;
}

/** A note in four parts: facts, what others said, hypotheses, agreements. */
export function Composer({ pupil, canWrite }: ComposerProps): JSX.Element {
  const { call, send, settings, vault } = useBackend();
  const {
    value: draft,
    change: setDraft,
    unkept,
  } = useDraft({
    pupil,
    slot: 'composer',
    empty: EMPTY_DRAFT,
    read: readDraft,
    isEmpty,
  });
  const facts = useAnalysis(draft.facts);
  const toast = useToast();
  const copy = useCopy();
  const task = useTask();
  const set = (part: Partial<ComposerDraft>): void => setDraft({ ...draft, ...part });
  const signal = draft.signal ?? facts?.category === 'meldcode';
  const nothing = isEmpty(draft);

  const composed = async (): Promise<string> => {
    const events = eventsOf(draft, signal, todayHere(), settings.peek()?.role ?? 'leerkracht');
    return (await call('note.compose', { pupil, events, parts: partsOf(draft) })).text;
  };
  const put = async (): Promise<void> => {
    const before = draft;
    const text = await composed();
    send({ type: 'write', text, how: 'append', pupil });
    setDraft(EMPTY_DRAFT);
    toast({
      text: tComposer('composer.done'),
      action: { label: tPanel('panel.undo'), run: () => setDraft(before) },
    });
  };
  const locked = vault.value?.state !== 'open';

  return (
    <form
      class="stack composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (canWrite && !nothing) void task.run(put);
      }}
    >
      <CheckedText
        label={tComposer('composer.facts')}
        help={tComposer('composer.facts.help')}
        rows={4}
        value={draft.facts}
        analysis={facts}
        pupil={pupil}
        onInput={(value) => set({ facts: value })}
      />
      <StatementLines lines={draft.statements} onChange={(statements) => set({ statements })} />
      <TextField
        label={tComposer('composer.hypotheses')}
        help={tComposer('composer.hypotheses.help')}
        rows={2}
        value={draft.hypotheses}
        onInput={(hypotheses) => set({ hypotheses })}
      />
      <TextField
        label={tComposer('composer.agreements')}
        help={tComposer('composer.agreements.help')}
        rows={2}
        value={draft.agreements}
        onInput={(agreements) => set({ agreements })}
      />
      <Check label={tComposer('composer.signal')} checked={signal} onChange={(on) => set({ signal: on })} />
      <Unkept why={unkept} />
      {task.problem && <p class="wrong">{task.problem}</p>}
      {!canWrite && (
        <p class="hint calm" id="composer-why">
          {tComposer(locked ? 'composer.no-field.locked' : 'composer.no-field')}
        </p>
      )}
      <div class="acts">
        <Button
          kind="primary"
          type="submit"
          off={!canWrite || nothing || task.busy}
          {...(canWrite ? {} : { describedBy: 'composer-why' })}
        >
          {tComposer('composer.put')}
        </Button>
        <Button
          icon="copy"
          off={nothing || task.busy}
          onClick={() => void task.run(async () => copy(await composed()))}
        >
          {tPanel('panel.copy')}
        </Button>
      </div>
    </form>
  );
}
