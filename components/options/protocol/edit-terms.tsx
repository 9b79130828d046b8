import type { JSX } from 'preact';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { Field } from '../../parts/field.tsx';
import type { EditPart } from './edit-part.ts';

const TERMS = ['step', 'hypothesis', 'help', 'follow', 'parents', 'reportAnswer', 'keepYears'] as const;

/** How long things may wait. What is no number is kept as it was typed until it is put right. */
export function EditTerms({ draft, onChange, wrong }: EditPart): JSX.Element {
  return (
    <div class="stack">
      {TERMS.map((term) => (
        <Field
          key={term}
          type="number"
          min="1"
          label={tProtocol(`protocol.terms.${term}`)}
          value={draft.terms[term] > 0 ? String(draft.terms[term]) : ''}
          wrong={wrong(`terms.${term}`)}
          onInput={(typed) => onChange({ terms: { ...draft.terms, [term]: Number(typed) } })}
        />
      ))}
    </div>
  );
}
