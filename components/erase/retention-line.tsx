import type { JSX } from 'preact';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { retentionOf } from '../../lib/meldcode/retention.ts';
import { todayHere } from '../format/dates.ts';
import type { OverviewItem } from '../overview/overview-items.ts';
import { Button } from '../parts/button.tsx';

interface RetentionLineProps {
  items: readonly OverviewItem[];
  protocol: Protocol | null;
  onShow: (item: OverviewItem) => void;
}

/** One line when pupils are kept for longer than the school's term (M40): a proposal, nothing goes by itself. */
export function RetentionLine({ items, protocol, onShow }: RetentionLineProps): JSX.Element | null {
  const today = todayHere();
  const over = protocol
    ? items.filter((item) => retentionOf(item.progress, protocol, today, item.keepYears).propose)
    : [];
  const first = over[0];
  if (!first) return null;
  return (
    <p class="hint calm with-act">
      <span>{tErase(over.length === 1 ? 'erase.due.1' : 'erase.due.many', { count: over.length })}</span>
      <Button onClick={() => onShow(first)}>{tErase('erase.due.show')}</Button>
    </p>
  );
}
