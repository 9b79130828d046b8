/** Does in the page what the panel asks. Never presses Save; never writes when the pupil is another by now. */
import { applyEdits, type EditResult, writeText } from '../../lib/lvs/field/apply-edits.ts';
import { showInField } from '../../lib/lvs/field/show.ts';
import type { PageHandle } from '../../lib/lvs/page-handle.ts';
import { call } from '../../lib/messages/client.ts';
import type { NoteWords, ToOverlay } from '../../lib/messages/link.ts';
import type { LearnMessage } from './learn.ts';
import { samePupil } from './same-pupil.ts';
import type { Screen } from './screen.ts';

export interface Place {
  handle: PageHandle | null;
  screen: Screen;
  refresh(): void;
  /** The field was changed by us. */
  wrote(): void;
  /** Words of notes that carry a label by hand. */
  labels(marks: NoteWords[]): void;
  /** A text could not be put into the field: the panel keeps it. Null when it is in. */
  unwritten(text: string | null): void;
  /** Begin teaching this page. */
  learn(): void;
  learning(message: LearnMessage): Promise<void>;
}

export async function perform(message: ToOverlay, place: Place): Promise<void> {
  switch (message.type) {
    case 'edit':
      await write(place, message, ({ field }) => field && applyEdits(field, message.before, message.edits));
      return;
    case 'write':
      await write(place, message, ({ field }) => field && writeText(field, message.text, message.how));
      return;
    case 'set-category':
      if (isFor(message, place.handle)) place.handle.setCategory(message.value);
      place.refresh();
      return;
    case 'show':
      if (place.handle?.field) showInField(place.handle.field, message.start, message.end);
      return;
    case 'show-note':
      place.handle?.showNote(message.key);
      return;
    case 'mark-labels':
      place.labels(message.marks);
      return;
    case 'layout': {
      const { type: _, ...layout } = message;
      await call('settings.set', layout);
      return;
    }
    case 'digibord':
      await call('settings.set', { digibord: message.on });
      return;
    case 'covered':
      place.screen.lift();
      return;
    case 'refresh':
      place.refresh();
      return;
    case 'learn-page':
      place.learn();
      return;
    case 'learn':
    case 'learn-again':
    case 'learn-key':
      await place.learning(message);
      return;
  }
}

type Change = Extract<ToOverlay, { type: 'edit' | 'write' | 'set-category' }>;

/** Whether the page shows, at this moment, the pupil for whom the panel meant it. */
function isFor({ pupil = null }: Change, handle: PageHandle | null): handle is PageHandle {
  return handle !== null && samePupil(pupil, handle.reading.pupil) && handle.stillSamePupil();
}

async function write(
  place: Place,
  message: Change,
  work: (handle: PageHandle) => Promise<EditResult> | null,
): Promise<void> {
  const { handle } = place;
  const result = isFor(message, handle) ? await work(handle) : null;
  if (message.type === 'write') place.unwritten(result === 'done' ? null : message.text);
  place.wrote();
}
