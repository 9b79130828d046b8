import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import type { Protocol } from '../../../lib/meldcode/protocol.ts';
import { Check } from '../../parts/choices.tsx';
import { Field } from '../../parts/field.tsx';
import type { EditPart } from './edit-part.ts';

/** The Verwijsindex: used or not, its name, and when all pupils are gone through. */
export function EditIndex({ draft, onChange, wrong }: EditPart): JSX.Element {
  const { on, name, reviewMonths } = draft.verwijsindex;
  const [months, setMonths] = useState(reviewMonths.join(', '));
  const set = (part: Partial<Protocol['verwijsindex']>): void =>
    onChange({ verwijsindex: { ...draft.verwijsindex, ...part } });
  return (
    <div class="stack">
      <Check
        label={tProtocol('protocol.index.on')}
        hint={tProtocol('protocol.index.help')}
        checked={on}
        onChange={(checked) => set({ on: checked })}
      />
      <Field
        label={tProtocol('protocol.index.name')}
        value={name}
        wrong={wrong('verwijsindex.name')}
        onInput={(typed) => set({ name: typed })}
      />
      <Field
        label={tProtocol('protocol.index.months')}
        help={tProtocol('protocol.index.months.help')}
        value={months}
        wrong={
          reviewMonths.map((_, index) => wrong(`verwijsindex.reviewMonths.${index}`)).find(Boolean) ?? null
        }
        onInput={(typed) => {
          setMonths(typed);
          set({
            reviewMonths: typed
              .split(/[\s,;]+/)
              .filter(Boolean)
              .map(Number),
          });
        }}
      />
    </div>
  );
}
