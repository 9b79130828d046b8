import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import type { VerwijsindexProgress } from '../../lib/meldcode/types.ts';
import { useBackend } from '../backend.ts';
import { longDay } from '../format/dates.ts';
import type { OpenForm } from '../forms/form-place.tsx';
import { Button } from '../parts/button.tsx';
import { Card } from '../parts/card.tsx';

interface VerwijsindexProps {
  entry: VerwijsindexProgress;
  /** The school's own name for it. */
  name: string;
  onOpen: (form: OpenForm) => void;
}

/** That the school is involved and until when; never why (003, 004). Only the IB registers. */
export function Verwijsindex({ entry, name, onOpen }: VerwijsindexProps): JSX.Element {
  const role = useBackend().settings.value?.role;
  const until = entry.state === 'withdrawn' ? entry.archiveUntil : entry.until;
  return (
    <Card title={name} tone="fact">
      <p>
        {tDossier(`dossier.verwijsindex.${entry.state}`, { until: until ? longDay(until) : '' })}{' '}
        {entry.state === 'registered' &&
          tDossier(entry.parentsTold ? 'dossier.verwijsindex.parents' : 'dossier.verwijsindex.no-parents')}
      </p>
      {entry.matches.map((match) => (
        <p key={match.on + match.kind}>
          {tDossier(`dossier.verwijsindex.${match.kind}`, { day: longDay(match.on), agreed: match.agreed })}
        </p>
      ))}
      {role === 'ib' && (
        <div class="acts">
          <Button onClick={() => onOpen({ type: 'verwijsindex', step: null })}>
            {tDossier('dossier.verwijsindex.record')}
          </Button>
        </div>
      )}
    </Card>
  );
}
