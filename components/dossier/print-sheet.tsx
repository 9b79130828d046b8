import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { CaseView } from '../../lib/messages/calls.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { longDay, todayHere } from '../format/dates.ts';
import { printed } from './printed.ts';

interface PrintSheetProps {
  pupil: PupilIdentity;
  known: CaseView;
  notes: readonly NoteView[];
  protocol: Protocol;
}

const day = (on: string | null): string => (on ? longDay(on, '') : tDossier('dossier.timeline.undated'));

/** The file on paper: the steps, facts, what others said, hypotheses apart, what happened when. Seen only in print. */
export function PrintSheet({ pupil, known, notes, protocol }: PrintSheetProps): JSX.Element {
  const { progress, events } = known;
  const { facts, statements, chronology } = printed(events, notes, protocol.categoryName);
  const about = [pupil.group, pupil.number, pupil.birthDate && day(pupil.birthDate)].filter(Boolean);
  return (
    <article class="sheet" aria-hidden="true">
      <h1>{tDossier('dossier.print.title', { name: pupil.name })}</h1>
      <p>{about.join(' · ')}</p>
      <p class="made">{tDossier('dossier.print.made', { day: longDay(todayHere(), '') })}</p>
      <Part title={tDossier('dossier.print.steps')}>
        {progress.steps
          .filter((step) => step.on)
          .map((step) => (
            <li key={step.step}>
              {step.step}. {protocol.steps.find((each) => each.step === step.step)?.title}: {day(step.on)}
              {step.role && `, ${tNotes(`role.${step.role}`)}`}
              {step.reason && ` (${tDossier('dossier.print.skipped', { reason: step.reason })})`}
            </li>
          ))}
      </Part>
      <Part title={tDossier('dossier.print.facts')}>
        {facts.map(({ key, on, text }) => (
          <li key={key}>
            {day(on)}: {text}
          </li>
        ))}
      </Part>
      <Part title={tDossier('dossier.print.statements')}>
        {statements.map(({ key, who, when, what }) => (
          <li key={key}>{tDossier('dossier.print.statement', { who, when, what })}</li>
        ))}
      </Part>
      <Part title={tDossier('dossier.print.hypotheses')}>
        {progress.hypotheses.map((each) => (
          <li key={each.id}>
            {each.text} (
            {tDossier(`dossier.hypothesis.${each.state}`, { day: day(each.followedOn ?? each.since) })}
            {each.ground && `: ${each.ground}`})
          </li>
        ))}
      </Part>
      <Part title={tDossier('dossier.print.chronology')}>
        {chronology.map(({ key, on, title, by, text }) => (
          <li key={key} class="when">
            <b>{day(on)}</b> {title}
            {by && ` (${by})`}
            {text && `\n${text}`}
          </li>
        ))}
      </Part>
    </article>
  );
}

function Part({ title, children }: { title: string; children: JSX.Element[] }): JSX.Element | null {
  if (!children.length) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>{children}</ul>
    </section>
  );
}
