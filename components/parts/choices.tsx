import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Option } from './select.tsx';

interface OneOfProps<V extends string> {
  legend: string;
  help?: string;
  options: readonly Option<V>[];
  value: V | '';
  onChange: (value: V) => void;
  wrong?: string | null;
  /** Side by side, for choices of a word. */
  inline?: boolean;
}

/** One of a few, all in sight. */
export function OneOf<V extends string>(props: OneOfProps<V>): JSX.Element {
  const id = useId();
  return (
    <fieldset
      class={props.inline ? 'choices inline' : 'choices'}
      aria-describedby={props.wrong ? `${id}-wrong` : undefined}
    >
      <legend>{props.legend}</legend>
      {props.help && <p class="help">{props.help}</p>}
      {props.options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={id}
            value={option.value}
            checked={props.value === option.value}
            onChange={() => props.onChange(option.value)}
          />
          <span>
            {option.label}
            {option.hint && <small>{option.hint}</small>}
          </span>
        </label>
      ))}
      {props.wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {props.wrong}
        </p>
      )}
    </fieldset>
  );
}

interface ManyOfProps<V extends string> {
  legend: string;
  help?: string;
  options: readonly Option<V>[];
  value: readonly V[];
  onChange: (value: V[]) => void;
  wrong?: string | null;
}

/** Any of a few. The order of the answer is that of the options. */
export function ManyOf<V extends string>(props: ManyOfProps<V>): JSX.Element {
  const id = useId();
  const toggle = (value: V, on: boolean): void => {
    const chosen = new Set(props.value);
    if (on) chosen.add(value);
    else chosen.delete(value);
    props.onChange(props.options.map((option) => option.value).filter((each) => chosen.has(each)));
  };
  return (
    <fieldset class="choices" aria-describedby={props.wrong ? `${id}-wrong` : undefined}>
      <legend>{props.legend}</legend>
      {props.help && <p class="help">{props.help}</p>}
      {props.options.map((option) => (
        <Check
          key={option.value}
          label={option.label}
          hint={option.hint}
          checked={props.value.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
      {props.wrong && (
        <p class="wrong" id={`${id}-wrong`}>
          {props.wrong}
        </p>
      )}
    </fieldset>
  );
}

/** One box to tick. */
export function Check(props: {
  label: string;
  hint?: string | null | undefined;
  checked: boolean;
  onChange: (on: boolean) => void;
}): JSX.Element {
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={props.checked}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span>
        {props.label}
        {props.hint && <small>{props.hint}</small>}
      </span>
    </label>
  );
}
