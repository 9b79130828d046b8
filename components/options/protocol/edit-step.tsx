import type { JSX } from 'preact';
import { tNotes } from '../../../lib/i18n/nl/notes.ts';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { type ProtocolAsk, type ProtocolStep, STATUTORY_STEPS } from '../../../lib/meldcode/protocol.ts';
import { ROLES } from '../../../lib/meldcode/types.ts';
import { Check, ManyOf } from '../../parts/choices.tsx';
import { Field, TextField } from '../../parts/field.tsx';
import { newId } from './protocol-draft.ts';
import { Rows } from './rows.tsx';

interface EditStepProps {
  step: ProtocolStep;
  onChange: (part: Partial<ProtocolStep>) => void;
  /** What is wrong at a path within the step. */
  wrong: (path: string) => string | null;
}

const freshAsk = (): ProtocolAsk => ({ id: newId(), text: '', hint: null, required: false, roles: [] });
const optional = (key: string): string => tProtocol('protocol.optional', { label: tProtocol(key) });

/** One step: the school's own words, who does it, and what is asked. The step itself stays. */
export function EditStep({ step, onChange, wrong }: EditStepProps): JSX.Element {
  const ofLaw = (STATUTORY_STEPS as readonly number[]).includes(step.step);
  return (
    <div class="stack">
      {ofLaw && <p class="lead">{tProtocol('protocol.step.law')}</p>}
      <Field
        label={tProtocol('protocol.step.title')}
        value={step.title}
        wrong={wrong('title')}
        onInput={(title) => onChange({ title })}
      />
      <Field
        label={optional('protocol.step.support')}
        value={step.supportTitle ?? ''}
        wrong={wrong('supportTitle')}
        onInput={(supportTitle) => onChange({ supportTitle })}
      />
      <TextField
        label={optional('protocol.step.guidance')}
        value={step.guidance}
        wrong={wrong('guidance')}
        onInput={(guidance) => onChange({ guidance })}
      />
      <ManyOf
        legend={tProtocol('protocol.step.roles')}
        value={step.roles}
        options={ROLES.map((value) => ({ value, label: tNotes(`role.${value}`) }))}
        onChange={(roles) => onChange({ roles })}
      />
      <h4>{tProtocol('protocol.step.asks')}</h4>
      <Rows
        items={step.asks}
        max={30}
        fresh={freshAsk}
        heading="protocol.ask"
        add="protocol.ask.add"
        onChange={(asks) => onChange({ asks })}
        draw={(ask, set, index) => (
          <>
            <Field
              label={tProtocol('protocol.ask.text')}
              value={ask.text}
              wrong={wrong(`asks.${index}.text`)}
              onInput={(text) => set({ text })}
            />
            <Field
              label={optional('protocol.ask.hint')}
              value={ask.hint ?? ''}
              wrong={wrong(`asks.${index}.hint`)}
              onInput={(hint) => set({ hint })}
            />
            <Check
              label={tProtocol('protocol.ask.required')}
              checked={ask.required}
              onChange={(required) => set({ required })}
            />
          </>
        )}
      />
    </div>
  );
}
