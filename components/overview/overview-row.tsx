import type { JSX } from 'preact';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import type { IsoDate } from '../../lib/meldcode/types.ts';
import { daysBetween, fromToday, lengthOf, shortDay, todayHere } from '../format/dates.ts';
import { tellMeldcode } from '../meldcode-texts.ts';
import { Icon } from '../parts/icons.tsx';
import { Ring } from '../parts/ring.tsx';
import { ringOfProgress } from '../parts/ring-of.ts';
import type { Column, OverviewItem } from './overview-items.ts';

interface OverviewRowProps {
  item: OverviewItem;
  index: number;
  columns: readonly Column[];
  active: boolean;
  selected: boolean;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

export function OverviewRow(props: OverviewRowProps): JSX.Element {
  const { item, index, columns, active, selected } = props;
  return (
    // The button in the row takes the keys; the row only widens its target.
    <tr aria-rowindex={index + 2} class={selected ? 'case-row selected' : 'case-row'} onClick={props.onClick}>
      {columns.map((column) =>
        column === 'name' ? (
          <th key={column} scope="row">
            <button
              type="button"
              class="row-button"
              data-row={index}
              tabIndex={active ? 0 : -1}
              aria-expanded={selected}
              onKeyDown={props.onKeyDown}
            >
              {item.name}
            </button>
          </th>
        ) : (
          <td key={column} class={column}>
            <Cell column={column} item={item} />
          </td>
        ),
      )}
    </tr>
  );
}

function Cell({ column, item }: { column: Column; item: OverviewItem }): JSX.Element | string {
  if (column === 'group') return item.group;
  if (column === 'step') return <StepCell item={item} />;
  if (column === 'since') return item.since ? shortDay(item.since) : '';
  if (column === 'next') return <NextCell item={item} />;
  if (column === 'verwijsindex') return <VerwijsindexCell item={item} />;
  if (column === 'seen') return fromToday(item.lastSeen);
  return item.openHypotheses ? (
    <span class="chip">{tOverview('overview.open', { count: item.openHypotheses })}</span>
  ) : (
    <span class="quiet">{tOverview('overview.none-open')}</span>
  );
}

function StepCell({ item }: { item: OverviewItem }): JSX.Element {
  const { state, current } = item.progress;
  const title =
    state === 'closed'
      ? tOverview('overview.closed-step')
      : state === 'other-route'
        ? tOverview('overview.other-route')
        : current && tOverview(`overview.short.${current}`);
  const { label: _, ...ring } = ringOfProgress(item.progress);
  return (
    <span class="step-cell">
      <Ring {...ring} />
      <span>{title}</span>
    </span>
  );
}

function NextCell({ item: { next } }: { item: OverviewItem }): JSX.Element {
  if (!next) return <span class="quiet">{tOverview('overview.no-action')}</span>;
  return (
    <span class="next-cell">
      <span title={tellMeldcode(next.text.key, next.text.params)}>
        {tOverview(`overview.kind.${next.kind}`)}
      </span>
      <span class={next.overdue ? 'chip wait' : 'chip'}>
        {next.overdue && <Icon name="clock" />}
        {termOf(next.dueOn)}
      </span>
    </span>
  );
}

/** "vandaag", "over 3 dagen", "3 dagen te laat". */
function termOf(day: IsoDate): string {
  const today = todayHere();
  if (day >= today) return fromToday(day, today);
  return tOverview('overview.late', { time: lengthOf(daysBetween(day, today)) });
}

function VerwijsindexCell({ item: { verwijsindex } }: { item: OverviewItem }): JSX.Element | string {
  if (verwijsindex.state === 'none') return <span class="quiet">–</span>;
  const match = verwijsindex.matches.length > 0 && (
    <span class="chip ok">{tOverview('overview.vir.match')}</span>
  );
  const state =
    verwijsindex.state === 'registered' && verwijsindex.until
      ? tOverview('overview.until', { day: shortDay(verwijsindex.until) })
      : tOverview(`overview.vir.${verwijsindex.state}`);
  return (
    <>
      {state} {match}
    </>
  );
}
