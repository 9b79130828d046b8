import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import { findOlderNames } from '../../lib/meldcode/older-names.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import type { NoteView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { longDay, todayHere } from '../format/dates.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button, IconButton } from '../parts/button.tsx';
import { type TimelineItem, timelineOf } from './timeline-items.ts';

const SHOWN_AT_FIRST = 25;

interface TimelineProps {
  events: readonly CaseEvent[];
  notes: readonly NoteView[];
  onOpen: (form: OpenForm) => void;
}

/** What happened when, newest first. A mistake is put right by a later entry, which this opens. */
export function Timeline({ events, notes, onOpen }: TimelineProps): JSX.Element {
  const [all, setAll] = useState(false);
  const items = timelineOf(events, notes);
  const shown = all ? items : items.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="part">
      <h2 class="lead-title">{tDossier('dossier.timeline')}</h2>
      {!items.length && <p class="lead">{tDossier('dossier.timeline.none')}</p>}
      <ol class="timeline">
        {shown.map((item) => (
          <Entry key={item.key} item={item} onOpen={onOpen} />
        ))}
      </ol>
      {shown.length < items.length && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {tDossier('dossier.timeline.older', { count: items.length - shown.length })}
        </Button>
      )}
    </section>
  );
}

function Entry({ item, onOpen }: { item: TimelineItem; onOpen: (form: OpenForm) => void }): JSX.Element {
  const { send } = useBackend();
  const { event, note, correctedBy } = item;
  return (
    <li class={item.correctedBy ? `${item.tone} corrected` : item.tone}>
      <div class="entry">
        {note ? (
          <button type="button" class="entry-title" onClick={() => send({ type: 'show-note', key: note })}>
            {item.title}
          </button>
        ) : (
          <b>{item.title}</b>
        )}
        {item.text && <p>{item.text}</p>}
        <small>{about(item)}</small>
      </div>
      {event && (
        <IconButton
          icon={correctedBy ? 'back' : 'edit'}
          label={tDossier(correctedBy ? 'dossier.timeline.put-back' : 'dossier.timeline.correct', {
            what: item.title,
          })}
          onClick={() =>
            onOpen({ type: 'correction', step: event.step, content: { of: (correctedBy ?? event).id } })
          }
        />
      )}
    </li>
  );
}

function about({ on, by, note, event, correctedBy, title, text }: TimelineItem): string {
  const [older] = findOlderNames(`${title}\n${text ?? ''}`);
  const recorded = event && todayHere(new Date(event.recordedAt));
  return [
    on ? longDay(on) : tDossier('dossier.timeline.undated'),
    by,
    // For whoever reads back later: an entry may have been made long after what it tells.
    recorded && recorded !== on && tDossier('dossier.timeline.recorded', { day: longDay(recorded) }),
    note && tDossier('dossier.timeline.note'),
    correctedBy && tDossier('dossier.timeline.corrected'),
    older && tDossier('dossier.timeline.older-name', { name: older.name }),
  ]
    .filter(Boolean)
    .join(' · ');
}
