import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import type { CaseEvent, EventType } from '../../lib/meldcode/types.ts';
import { optionWords } from '../../lib/notes/layout/words.ts';
import { tFormTitle } from '../forms/form-catalogue.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button, LinkButton } from '../parts/button.tsx';
import { standing } from './standing.ts';

interface SiblingsProps {
  events: readonly CaseEvent[];
  onOpen: (form: OpenForm) => void;
}

/** What belongs to the file but to no step. */
const LOOSE: readonly EventType[] = ['shared', 'hours'];

/** Brothers and sisters by name alone; no worry and no label goes along (M37). Below, the loose entries. */
export function Siblings({ events, onOpen }: SiblingsProps): JSX.Element {
  return (
    <section class="part">
      <h2 class="lead-title">{tDossier('dossier.siblings')}</h2>
      <ul class="siblings">
        {standing(events, 'sibling').map(({ id, content }) => (
          <li key={id}>
            {String(content.name ?? '')}
            <small> {aboutSibling(content)}</small>
          </li>
        ))}
      </ul>
      <div class="acts">
        <Button onClick={() => onOpen({ type: 'sibling', step: null })}>{tFormTitle('sibling')}</Button>
      </div>
      <nav class="more" aria-label={tDossier('dossier.more')}>
        {LOOSE.map((type) => (
          <LinkButton key={type} onClick={() => onOpen({ type, step: null })}>
            {tFormTitle(type)}
          </LinkButton>
        ))}
      </nav>
    </section>
  );
}

function aboutSibling({ relation, school }: CaseEvent['content']): string {
  const words = typeof relation === 'string' && optionWords('sibling', ['relation'], relation);
  return [words, school].filter(Boolean).join(' · ');
}
