import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import type { HypothesisProgress } from '../../lib/meldcode/types.ts';
import { longDay } from '../format/dates.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';

interface HypothesesProps {
  hypotheses: readonly HypothesisProgress[];
  onOpen: (form: OpenForm) => void;
}

/** The register: open ones first, each to be followed up. */
export function Hypotheses({ hypotheses, onOpen }: HypothesesProps): JSX.Element {
  const open = hypotheses.filter((each) => each.state === 'open');
  const settled = hypotheses.filter((each) => each.state !== 'open');
  return (
    <section class="part">
      <h2 class="lead-title">
        {tDossier('dossier.hypotheses')}
        {open.length > 0 && <small>{tDossier('dossier.hypotheses.open', { count: open.length })}</small>}
      </h2>
      {!hypotheses.length && <p class="lead">{tDossier('dossier.hypotheses.none')}</p>}
      {[...open, ...settled].map((each) => (
        <Card key={each.id} title={stateOf(each)} tone={each.state === 'open' ? 'hypothesis' : 'fact'}>
          <q>{each.text}</q>
          {each.ground && <p>{each.ground}</p>}
          {each.state === 'open' && (
            <div class="acts">
              <Button
                onClick={() =>
                  onOpen({
                    type: 'hypothesis-followed',
                    step: null,
                    content: { hypothesis: each.id, about: each.text },
                  })
                }
              >
                {tDossier('dossier.hypothesis.follow')}
              </Button>
            </div>
          )}
        </Card>
      ))}
    </section>
  );
}

function stateOf({ state, overdue, since, followedOn }: HypothesisProgress): string {
  if (state === 'open')
    return tDossier(overdue ? 'dossier.hypothesis.overdue' : 'dossier.hypothesis.open', {
      day: longDay(since),
    });
  return tDossier(`dossier.hypothesis.${state}`, { day: longDay(followedOn ?? since) });
}
