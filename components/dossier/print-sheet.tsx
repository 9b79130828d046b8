import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import { tNotes } from '../../lib/i18n/nl/notes.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { CaseView } from '../../lib/messages/calls.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { longDay, todayHere } from '../format/dates.ts';
import { timelineOf } from './timeline-items.ts';

interface PrintSheetProps {
  pupil: PupilIdentity;
  known: CaseView;
  notes: readonly NoteView[];
  protocol: Protocol;
}

/** The file on paper: who, the steps, hypotheses apart, and what happened in order. Seen only when printing. */
export function PrintSheet({ pupil, known, notes, protocol }: PrintSheetProps): JSX.Element {
  const { progress, events } = known;
  const items = timelineOf(events, notes).toReversed();
  const about = [pupil.group, pupil.number, pupil.birthDate && longDay(pupil.birthDate)].filter(Boolean);
  return (
    <article class="sheet" aria-hidden="true">
      <h1>{tDossier('dossier.print.title', { name: pupil.name })}</h1>
      <p>{about.join(' · ')}</p>
      <p class="made">{tDossier('dossier.print.made', { day: longDay(todayHere(), '') })}</p>
      <ul>
        {progress.steps
          .filter((step) => step.on)
          .map((step) => (
            <li key={step.step}>
              {step.step}. {protocol.steps.find((each) => each.step === step.step)?.title}:{' '}
              {longDay(step.on ?? '', '')}
              {step.role && `, ${tNotes(`role.${step.role}`)}`}
              {step.reason && ` (${step.reason})`}
            </li>
          ))}
      </ul>
      {progress.hypotheses.length > 0 && <h2>{tDossier('dossier.hypotheses')}</h2>}
      <ul>
        {progress.hypotheses.map((each) => (
          <li key={each.id}>
            {each.text} (
            {tDossier(`dossier.hypothesis.${each.state}`, {
              day: longDay(each.followedOn ?? each.since, ''),
            })}
            )
          </li>
        ))}
      </ul>
      <h2>{tDossier('dossier.timeline')}</h2>
      <ol>
        {items.map((item) => (
          <li key={item.key}>
            <b>{item.on ? longDay(item.on, '') : tDossier('dossier.timeline.undated')}</b> {item.title}
            {item.text && `: ${item.text}`} {item.by && `(${item.by})`}
          </li>
        ))}
      </ol>
    </article>
  );
}
