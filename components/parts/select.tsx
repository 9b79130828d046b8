import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface Option<V extends string> {
  value: V;
  label: string;
  /** A second, quieter line. */
  hint?: string;
}

interface SelectProps<V extends string> {
  label: string;
  value: V | '';
  options: readonly Option<V>[];
  onChange: (value: V) => void;
  /** The label is for screen readers alone. */
  bare?: boolean;
  /** Shown while nothing is chosen. */
  empty?: string;
}

/** The browser's own list: it works with every keyboard and screen reader. */
export function Select<V extends string>(props: SelectProps<V>): JSX.Element {
  const id = useId();
  return (
    <div class="field">
      <label for={id} class={props.bare ? 'sr' : undefined}>
        {props.label}
      </label>
      <select
        id={id}
        class="input"
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.value === event.currentTarget.value);
          if (chosen) props.onChange(chosen.value);
        }}
      >
        {props.empty !== undefined && (
          <option value="" disabled>
            {props.empty}
          </option>
        )}
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
