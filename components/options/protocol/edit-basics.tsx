import type { JSX } from 'preact';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { Check } from '../../parts/choices.tsx';
import { Field, TextField } from '../../parts/field.tsx';
import { type EditPart, linesOf } from './edit-part.ts';

/** Its name, and how the categories of the LVS are called. */
export function EditBasics({ draft, onChange, wrong }: EditPart): JSX.Element {
  return (
    <div class="stack">
      <Field
        label={tProtocol('protocol.name')}
        value={draft.name}
        wrong={wrong('name')}
        onInput={(name) => onChange({ name })}
      />
      <TextField
        label={tProtocol('protocol.optional', { label: tProtocol('protocol.source') })}
        rows={2}
        value={draft.source}
        wrong={wrong('source')}
        onInput={(source) => onChange({ source })}
      />
      <Field
        label={tProtocol('protocol.category')}
        help={tProtocol('protocol.category.help')}
        value={draft.categoryName}
        wrong={wrong('categoryName')}
        onInput={(categoryName) => onChange({ categoryName })}
      />
      <TextField
        label={tProtocol('protocol.readable')}
        help={tProtocol('protocol.readable.help')}
        value={draft.parentReadable.join('\n')}
        wrong={wrong('parentReadable')}
        onInput={(text) => onChange({ parentReadable: linesOf(text) })}
      />
      <Check
        label={tProtocol('protocol.parents')}
        checked={draft.parentsBetween}
        onChange={(parentsBetween) => onChange({ parentsBetween })}
      />
    </div>
  );
}
