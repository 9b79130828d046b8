import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface FieldProps {
  label: string;
  value: string;
  onInput: (value: string) => void;
  help?: string;
  /** What is wrong with it, in words; shown and told with the field. */
  wrong?: string | null;
  placeholder?: string;
  required?: boolean;
  type?: 'text' | 'date' | 'search' | 'number';
  max?: string;
  min?: string;
  onBlur?: () => void;
}

/** Label, help, input and what is wrong, tied together for screen readers. */
export function Field(props: FieldProps): JSX.Element {
  const { type = 'text', min, max } = props;
  return <Labelled {...props} draw={(common) => inputOf(type, { ...common, min, max })} />;
}

/** One element a type: the types of an input that differ in kind are told apart by the compiler. */
function inputOf(
  type: NonNullable<FieldProps['type']>,
  common: Common & { min: string | undefined; max: string | undefined },
): JSX.Element {
  if (type === 'date') return <input type="date" {...common} />;
  if (type === 'number') return <input type="number" inputMode="numeric" {...common} />;
  if (type === 'search') return <input type="search" {...common} />;
  return <input type="text" {...common} />;
}

/** The same with room for more lines. */
export function TextField(props: FieldProps & { rows?: number }): JSX.Element {
  return <Labelled {...props} draw={(common) => <textarea {...common} rows={props.rows ?? 3} />} />;
}

interface Common {
  id: string;
  class: string;
  value: string;
  placeholder: string | undefined;
  required: boolean | undefined;
  autocomplete: 'off';
  'aria-invalid': 'true' | undefined;
  'aria-describedby': string | undefined;
  onInput: (event: { currentTarget: { value: string } }) => void;
  onBlur: (() => void) | undefined;
}

interface LabelledProps extends FieldProps {
  draw: (common: Common) => JSX.Element;
  /** What is wrong is told at once, wherever one is. */
  urgent?: boolean;
  /** What stands below the input and is told with it, under the id that it is given. */
  below?: (id: string) => JSX.Element;
}

/** What every field has around it. */
export function Labelled(props: LabelledProps): JSX.Element {
  const id = useId();
  const { label, help, wrong, below } = props;
  const parts = [help && `${id}-help`, below && `${id}-below`, wrong && `${id}-wrong`];
  const describedBy = parts.filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {help && (
        <span class="help" id={`${id}-help`}>
          {help}
        </span>
      )}
      {props.draw({
        id,
        class: 'input',
        value: props.value,
        placeholder: props.placeholder,
        required: props.required,
        autocomplete: 'off',
        'aria-invalid': wrong ? 'true' : undefined,
        'aria-describedby': describedBy || undefined,
        onInput: (event) => props.onInput(event.currentTarget.value),
        onBlur: props.onBlur,
      })}
      {below?.(`${id}-below`)}
      {wrong && (
        <span class="wrong" id={`${id}-wrong`} role={props.urgent ? 'alert' : undefined}>
          {wrong}
        </span>
      )}
    </div>
  );
}
