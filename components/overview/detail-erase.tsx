import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { retentionOf } from '../../lib/meldcode/retention.ts';
import { ErasePupil } from '../erase/erase-pupil.tsx';
import { longDay, todayHere } from '../format/dates.ts';
import { Button } from '../parts/button.tsx';
import { KeepTerm } from './keep-term.tsx';
import type { OverviewItem } from './overview-items.ts';

interface DetailEraseProps {
  item: OverviewItem;
  protocol: Protocol | null;
  onErased: () => void;
  /** Another term was set. */
  onKept: () => void;
}

/** How long this pupil is kept, and the way to erase it. */
export function DetailErase({ item, protocol, onErased, onKept }: DetailEraseProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const term = protocol && retentionOf(item.progress, protocol, todayHere(), item.keepYears);
  return (
    <>
      {term?.keepUntil && (
        <p class={term.propose ? 'hint' : 'quiet'}>
          {tErase(term.propose ? 'erase.due.pupil' : 'erase.keep-until', { day: longDay(term.keepUntil) })}
        </p>
      )}
      {protocol && term?.keepUntil && (
        <KeepTerm item={item} school={protocol.terms.keepYears} onKept={onKept} />
      )}
      <div class="detail-foot">
        <Button onClick={() => setAsking(true)}>{tErase('erase.pupil')}</Button>
      </div>
      {asking && (
        <ErasePupil
          key={item.key}
          pupil={item.key}
          name={item.name}
          reason={term?.propose ? 'term-over' : ''}
          onClose={() => setAsking(false)}
          onErased={onErased}
        />
      )}
    </>
  );
}
