import type { JSX } from 'preact';
import { tSteps } from '../../lib/i18n/nl/steps.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { useBackend } from '../backend.ts';

const INDEX = /verwijsindex|multisignaal/i;

/** The school's own words: whom to call, who does what, where to learn (M23, M29, M30). */
export function School({ protocol }: { protocol: Protocol }): JSX.Element {
  const indexOn = protocol.verwijsindex.on;
  const role = useBackend().settings.value?.role;
  const learn = protocol.learn.filter((each) => !each.roles.length || (role && each.roles.includes(role)));
  return (
    <section class="school" aria-label={tSteps('steps.school')}>
      {protocol.contacts.length > 0 && (
        <details>
          <summary>{tSteps('steps.contacts')}</summary>
          <ul>
            {protocol.contacts.map((contact) => (
              <li key={contact.id}>
                <b>{contact.name}</b>{' '}
                {contact.phone && <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>}
                <small>{[contact.when, contact.about].filter(Boolean).join(' · ')}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{tSteps('steps.roles')}</summary>
        <ul>
          {protocol.roles.map((each) => (
            <li key={each.role}>
              <b>{each.name}</b>
              <small>{each.tasks.filter((task) => indexOn || !INDEX.test(task)).join(' · ')}</small>
            </li>
          ))}
        </ul>
      </details>
      {learn.length > 0 && (
        <details>
          <summary>{tSteps('steps.learn')}</summary>
          <ul>
            {learn.map((each) => (
              <li key={each.title}>
                {each.title}
                <small>{each.where}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
