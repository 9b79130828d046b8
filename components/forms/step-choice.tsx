import type { JSX } from 'preact';
import { tForms } from '../../lib/i18n/nl/forms.ts';
import type { Json } from '../../lib/meldcode/types.ts';
import { useProtocol } from '../panel/protocol-store.ts';
import { Select } from '../parts/select.tsx';

interface StepChoiceProps {
  label: string;
  value: Json | undefined;
  onChange: (step: Json) => void;
}

/** A step by its name in this school's route, to go on from; nothing chosen is the first one. */
export function StepChoice({ label, value, onChange }: StepChoiceProps): JSX.Element {
  const steps = useProtocol().value?.steps ?? [];
  return (
    <Select
      label={label}
      value={String(value || 1)}
      options={steps.map(({ step, title }) => ({
        value: String(step),
        label: tForms('form.step', { step, title }),
      }))}
      onChange={(step) => onChange(Number(step))}
    />
  );
}
