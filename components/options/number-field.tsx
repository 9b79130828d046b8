import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Field } from '../parts/field.tsx';

interface NumberFieldProps {
  label: string;
  /** What to say of a number out of bounds. */
  wrong: string;
  min: number;
  max: number;
  value: number;
  onChange: (value: number) => void;
}

/** A whole number within bounds; what is out of bounds is pointed at and not passed on. */
export function NumberField({ label, wrong, min, max, value, onChange }: NumberFieldProps): JSX.Element {
  const [typed, setTyped] = useState<string | null>(null);
  const number = Number(typed);
  const fits =
    typed === null || (typed.trim() !== '' && Number.isInteger(number) && number >= min && number <= max);
  return (
    <Field
      type="number"
      label={label}
      min={String(min)}
      max={String(max)}
      value={typed ?? String(value)}
      wrong={fits ? null : wrong}
      onInput={setTyped}
      onBlur={() => {
        if (!fits || typed === null) return;
        setTyped(null);
        onChange(number);
      }}
    />
  );
}
