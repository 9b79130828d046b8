import type { JSX } from 'preact';
import { tNotes } from '../../../lib/i18n/nl/notes.ts';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { Field, TextField } from '../../parts/field.tsx';
import { type EditPart, linesOf } from './edit-part.ts';
import { newId } from './protocol-draft.ts';
import { Rows } from './rows.tsx';

const optional = (key: string): string => tProtocol('protocol.optional', { label: tProtocol(key) });

/** Whom to call (sociale kaart). */
export function EditContacts({ draft, onChange, wrong }: EditPart): JSX.Element {
  return (
    <Rows
      items={draft.contacts}
      max={60}
      fresh={() => ({ id: newId(), name: '', phone: '', when: '', about: '' })}
      heading="protocol.contact"
      add="protocol.contact.add"
      onChange={(contacts) => onChange({ contacts })}
      draw={(contact, set, index) => (
        <>
          <Field
            label={tProtocol('protocol.contact.name')}
            value={contact.name}
            wrong={wrong(`contacts.${index}.name`)}
            onInput={(name) => set({ name })}
          />
          {(['phone', 'when', 'about'] as const).map((part) => (
            <Field
              key={part}
              label={optional(`protocol.contact.${part}`)}
              value={contact[part]}
              wrong={wrong(`contacts.${index}.${part}`)}
              onInput={(typed) => set({ [part]: typed })}
            />
          ))}
        </>
      )}
    />
  );
}

/** Courses and papers, and where they are. */
export function EditLearn({ draft, onChange, wrong }: EditPart): JSX.Element {
  return (
    <Rows
      items={draft.learn}
      max={40}
      fresh={() => ({ title: '', where: '', roles: [] })}
      heading="protocol.learn.item"
      add="protocol.learn.add"
      onChange={(learn) => onChange({ learn })}
      draw={(item, set, index) => (
        <>
          {(['title', 'where'] as const).map((part) => (
            <Field
              key={part}
              label={tProtocol(`protocol.learn.${part}`)}
              value={item[part]}
              wrong={wrong(`learn.${index}.${part}`)}
              onInput={(typed) => set({ [part]: typed })}
            />
          ))}
        </>
      )}
    />
  );
}

/** What belongs in which category of the LVS (M41). */
export function EditTexts({ draft, onChange, wrong }: EditPart): JSX.Element {
  return (
    <Rows
      items={draft.categoryGuidance}
      max={60}
      fresh={() => ({ category: '', text: '' })}
      heading="protocol.text.item"
      add="protocol.text.add"
      onChange={(categoryGuidance) => onChange({ categoryGuidance })}
      draw={(item, set, index) => (
        <>
          <Field
            label={tProtocol('protocol.text.category')}
            value={item.category}
            wrong={wrong(`categoryGuidance.${index}.category`)}
            onInput={(category) => set({ category })}
          />
          <TextField
            label={tProtocol('protocol.text.text')}
            value={item.text}
            wrong={wrong(`categoryGuidance.${index}.text`)}
            onInput={(text) => set({ text })}
          />
        </>
      )}
    />
  );
}

/** How this school calls each role, and what it does. */
export function EditRoles({ draft, onChange, wrong }: EditPart): JSX.Element {
  const set = (at: number, part: Partial<(typeof draft.roles)[number]>): void =>
    onChange({ roles: draft.roles.map((role, index) => (index === at ? { ...role, ...part } : role)) });
  return (
    <div class="stack">
      {draft.roles.map(({ role, name, tasks }, index) => (
        <fieldset class="line" key={role}>
          <legend class="small-title">{tNotes(`role.${role}`)}</legend>
          <div class="stack">
            <Field
              label={tProtocol('protocol.role.name')}
              value={name}
              wrong={wrong(`roles.${index}.name`)}
              onInput={(typed) => set(index, { name: typed })}
            />
            <TextField
              label={tProtocol('protocol.role.tasks')}
              value={tasks.join('\n')}
              wrong={wrong(`roles.${index}.tasks`)}
              onInput={(text) => set(index, { tasks: linesOf(text) })}
            />
          </div>
        </fieldset>
      ))}
    </div>
  );
}
