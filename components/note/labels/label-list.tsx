import type { JSX } from 'preact';
import { tNote } from '../../../lib/i18n/nl/note.ts';
import type { PlacedLabel } from '../../../lib/lvs/labels/place.ts';
import type { NoteLabel } from '../../../lib/lvs/labels/types.ts';
import { useBackend } from '../../backend.ts';
import { longDay } from '../../format/dates.ts';
import { LinkButton } from '../../parts/button.tsx';

interface LabelListProps {
  placed: readonly PlacedLabel[];
  onRemove: (id: string) => void;
}

/** The labels by hand; one whose words are gone says so and points nowhere. */
export function LabelList({ placed, onRemove }: LabelListProps): JSX.Element | null {
  const { send } = useBackend();
  if (!placed.length) return null;
  return (
    <ul class="by-hand">
      {placed.map(({ label, at }) => (
        <li key={label.id} class={at ? undefined : 'orphan'}>
          <b>{nameOf(label)}</b>
          <q>{label.anchor.quote}</q>
          <small>
            {at
              ? label.note.date
                ? longDay(label.note.date)
                : tNote('note.earlier.undated')
              : tNote('note.by-hand.orphan')}
          </small>
          <span class="acts">
            {at && (
              <LinkButton onClick={() => send({ type: 'show-note', key: at.key })}>
                {tNote('note.by-hand.show')}
              </LinkButton>
            )}
            <LinkButton
              label={tNote('note.by-hand.remove.of', { words: label.anchor.quote })}
              onClick={() => onRemove(label.id)}
            >
              {tNote('note.by-hand.remove')}
            </LinkButton>
          </span>
        </li>
      ))}
    </ul>
  );
}

const nameOf = ({ kind, hypothesis }: NoteLabel): string =>
  hypothesis ? tNote(`note.by-hand.${hypothesis.outcome}`) : tNote(`note.kind-name.${kind}`);
