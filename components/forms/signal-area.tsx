import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import { tQuestions } from '../../lib/i18n/nl/questions.ts';
import { SIGNAL_AREAS, type SignalItemId } from '../../lib/meldcode/signal-list.ts';
import type { Json } from '../../lib/meldcode/types.ts';
import { optionWords } from '../../lib/notes/layout/words.ts';
import { Button } from '../parts/button.tsx';
import { TextField } from '../parts/field.tsx';
import { capital } from './capital.ts';
import type { Content } from './form-state.ts';

interface SignalAreaProps {
  /** Id of the area of life. */
  area: string;
  content: Content;
  onChange: (content: Content) => void;
}

type Row = { item: SignalItemId; answer?: 'yes' | 'no'; remark?: string };
const ANSWERS = ['yes', 'no'] as const;

/** One area of the signaleringslijst (002, bijlage 2): yes, no or a remark per signal. Nothing is counted. */
export function SignalArea({ area, content, onChange }: SignalAreaProps): JSX.Element {
  const rows = (Array.isArray(content.items) ? content.items : []) as unknown as Row[];
  const items = SIGNAL_AREAS.find((each) => each.id === area)?.items ?? [];
  const clear = (item: SignalItemId): void =>
    onChange({ ...content, items: rows.filter((row) => row.item !== item) as unknown as Json });
  const set = (item: SignalItemId, part: Partial<Row>): void => {
    const before = rows.find((row) => row.item === item) ?? { item };
    const rest = rows.filter((row) => row.item !== item);
    onChange({ ...content, items: [...rest, { ...before, ...part }] });
  };
  return (
    <div class="signal-area">
      {items.map((item) => {
        const row = rows.find((each) => each.item === item);
        return (
          <SignalItem
            key={item}
            item={item}
            row={row}
            onSet={(part) => set(item, part)}
            onClear={() => clear(item)}
          />
        );
      })}
    </div>
  );
}

function SignalItem({
  item,
  row,
  onSet,
  onClear,
}: {
  item: SignalItemId;
  row: Row | undefined;
  onSet: (part: Partial<Row>) => void;
  onClear: () => void;
}): JSX.Element {
  const id = useId();
  const answers = useRef<HTMLDivElement>(null);
  const words = optionWords('signal-list', ['items', 'item'], item);
  // The button goes with the answer: the keyboard stays at this item.
  const clear = (): void => {
    answers.current?.querySelector('input')?.focus();
    onClear();
  };
  return (
    <fieldset>
      <legend>{words}</legend>
      <div class="answers" ref={answers}>
        {ANSWERS.map((answer) => (
          <label key={answer} class="choice">
            <input
              type="radio"
              name={id}
              checked={row?.answer === answer}
              onChange={() => onSet({ answer })}
            />
            {capital(optionWords('signal-list', ['items', 'answer'], answer))}
          </label>
        ))}
        {row?.answer && (
          <Button kind="quiet" label={tQuestions('signal-list.clear', { item: words })} onClick={clear}>
            {tForms('form.remove')}
          </Button>
        )}
      </div>
      {row?.answer && (
        <TextField
          label={tQuestions('signal-list.remark')}
          rows={1}
          value={row.remark ?? ''}
          onInput={(remark) => onSet({ remark })}
        />
      )}
    </fieldset>
  );
}
