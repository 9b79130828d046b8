import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import type { ContentOf } from '../../lib/meldcode/content/fields.ts';
import type { CaseEvent } from '../../lib/meldcode/types.ts';
import { optionWords } from '../../lib/notes/layout/words.ts';
import { longDay } from '../format/dates.ts';
import { capital } from '../forms/capital.ts';
import { tFormTitle } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button } from '../parts/button.tsx';
import { standing } from './standing.ts';

interface DocumentsProps {
  events: readonly CaseEvent[];
  onOpen: (form: OpenForm) => void;
}

/** Papers elsewhere that belong to the case, such as the HGW growth document: what they are and where they lie (M33). */
export function Documents({ events, onOpen }: DocumentsProps): JSX.Element {
  return (
    <section class="part">
      <h2 class="lead-title">{tDossier('dossier.documents')}</h2>
      <ul class="siblings">
        {standing(events, 'document-ref').map(({ id, content }) => (
          <li key={id}>
            {String(content.title ?? '')}
            <small> {about(content as ContentOf<'document-ref'>)}</small>
          </li>
        ))}
      </ul>
      <div class="acts">
        <Button onClick={() => onOpen({ type: 'document-ref', step: null })}>
          {tFormTitle('document-ref')}
        </Button>
      </div>
    </section>
  );
}

const about = ({ kind, place, dated }: ContentOf<'document-ref'>): string =>
  [
    kind && kind !== 'other' && capital(optionWords('document-ref', ['kind'], kind)),
    place,
    dated && longDay(dated),
  ]
    .filter(Boolean)
    .join(' · ');
