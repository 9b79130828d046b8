import type { JSX } from 'preact';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import type { Field } from '../../lib/meldcode/content/field.ts';
import type { EventType, Json } from '../../lib/meldcode/types.ts';
import { Button } from '../parts/button.tsx';
import { FieldInput } from './field-input.tsx';
import type { Content } from './form-state.ts';

interface GroupInputProps {
  type: EventType;
  field: Extract<Field, { kind: 'group' }>;
  value: Json | undefined;
  onChange: (value: Json) => void;
  wrong: string | null;
}

/** Rows of the same few fields: as many as needed, one to begin with. */
export function GroupInput({ type, field, value, onChange, wrong }: GroupInputProps): JSX.Element {
  const rows = (Array.isArray(value) && value.length ? value : [{}]) as Content[];
  const set = (at: number, id: string, answer: Json): void =>
    onChange(rows.map((row, index) => (index === at ? { ...row, [id]: answer } : row)));
  return (
    <div class="stack">
      {rows.map((row, index) => (
        <fieldset class="line" key={index}>
          <legend class="sr">{tForms('form.row', { number: index + 1 })}</legend>
          {field.fields.map((part) => (
            <FieldInput
              key={part.id}
              type={type}
              field={part}
              path={[field.id, part.id]}
              value={row[part.id]}
              onChange={(answer) => set(index, part.id, answer)}
            />
          ))}
          {rows.length > 1 && (
            <div>
              <Button
                kind="quiet"
                icon="minus"
                label={tForms('form.remove-row', { number: index + 1 })}
                onClick={() => onChange(rows.filter((_, at) => at !== index))}
              >
                {tForms('form.remove')}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {rows.length < field.max && (
        <div>
          <Button kind="quiet" icon="plus" onClick={() => onChange([...rows, {}])}>
            {tForms('form.add')}
          </Button>
        </div>
      )}
    </div>
  );
}
