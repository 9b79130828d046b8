import type { JSX } from 'preact';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import type { Field as FieldSpec } from '../../lib/meldcode/content/field.ts';
import type { EventType, Json } from '../../lib/meldcode/types.ts';
import { label, optionWords } from '../../lib/notes/layout/words.ts';
import { Check, ManyOf, OneOf } from '../parts/choices.tsx';
import { Field, TextField } from '../parts/field.tsx';
import { Select } from '../parts/select.tsx';
import { capital } from './capital.ts';
import { GroupInput } from './group-input.tsx';
import { StepChoice } from './step-choice.tsx';

const IN_SIGHT_AT_MOST = 8;
/** Choices of no more signs than this stand side by side. */
const SHORT_WORDS = 12;
/** What is answered with a name, a place or a few words. */
const ONE_LINE: ReadonlySet<string> = new Set([
  'who',
  'when',
  'withWho',
  'presentWho',
  'toWho',
  'toldWho',
  'by',
  'provider',
  'caseManager',
  'task',
  'name',
  'school',
  'title',
  'place',
  'instrument',
]);

export interface FieldInputProps {
  type: EventType;
  field: FieldSpec;
  /** Ids from the outside in: group and field, or the field alone. */
  path: readonly string[];
  value: Json | undefined;
  onChange: (value: Json) => void;
  wrong?: string | null;
  /** In place of the label that the note has. */
  name?: string | null;
}

/** The input that fits the kind of field; its words are those of the note it ends in. */
export function FieldInput({
  type,
  field,
  path,
  value,
  onChange,
  wrong = null,
  name: own,
}: FieldInputProps): JSX.Element | null {
  const bare = own ?? capital(label(type, path));
  const name = bare + (field.required ? '' : ` ${tForms('form.optional')}`);
  const options = (ids: readonly string[]) =>
    ids.map((id) => ({ value: id, label: capital(optionWords(type, path, id)) }));
  const text = typeof value === 'string' ? value : '';
  switch (field.kind) {
    case 'text':
      return ONE_LINE.has(field.id) ? (
        <Field label={name} value={text} wrong={wrong} onInput={onChange} />
      ) : (
        <TextField label={name} value={text} wrong={wrong} onInput={onChange} />
      );
    case 'date':
      return <Field type="date" label={name} value={text} wrong={wrong} onInput={onChange} />;
    case 'count':
      if (type === 'reopened') return <StepChoice label={bare} value={value} onChange={onChange} />;
      return (
        <Field
          type="number"
          label={name}
          min="0"
          max={String(field.max)}
          value={typeof value === 'number' ? String(value) : ''}
          wrong={wrong}
          onInput={(typed) => onChange(countOf(typed, field.max))}
        />
      );
    case 'choice': {
      const offered = options(field.options);
      return offered.length > IN_SIGHT_AT_MOST ? (
        <Select
          label={name}
          value={text}
          empty={tForms('form.choose')}
          options={offered}
          onChange={onChange}
        />
      ) : (
        <OneOf
          legend={name}
          value={text}
          options={offered}
          inline={offered.every(({ label }) => label.length <= SHORT_WORDS)}
          wrong={wrong}
          onChange={onChange}
        />
      );
    }
    case 'choices':
      return (
        <ManyOf
          legend={name}
          value={Array.isArray(value) ? (value as string[]) : []}
          options={options(field.options)}
          wrong={wrong}
          onChange={onChange}
        />
      );
    case 'flag':
      return <Check label={capital(label(type, path))} checked={value === true} onChange={onChange} />;
    case 'group':
      return <GroupInput type={type} field={field} value={value} onChange={onChange} wrong={wrong} />;
    default:
      return null;
  }
}

/** Whole numbers within reach; anything else empties the answer. */
function countOf(typed: string, max: number): Json {
  const number = Number(typed);
  return typed.trim() && Number.isInteger(number) && number >= 0 && number <= max ? number : null;
}
