import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { Icon } from '../parts/icons.tsx';
import { COLUMNS, type Column, type OverviewItem, type Sorting } from './overview-items.ts';
import { OverviewRow } from './overview-row.tsx';
import { useWindow } from './use-window.ts';

const ROW_HEIGHT = 48;

interface OverviewTableProps {
  items: readonly OverviewItem[];
  protocol: Protocol | null;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
  selected: string | null;
  onSelect: (key: string | null) => void;
}

/** The table; only the rows in sight are drawn. One row takes the Tab stop, the arrows move it. */
export function OverviewTable(props: OverviewTableProps): JSX.Element {
  const { items, protocol, sorting, onSort, selected, onSelect } = props;
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(0);
  const [{ from, to }, reveal] = useWindow(box, items.length, ROW_HEIGHT);
  const columns = COLUMNS.filter(
    (column) => column !== 'verwijsindex' || protocol?.verwijsindex.on !== false,
  );
  const active = Math.min(at, Math.max(0, items.length - 1));

  const move = (to: number): void => {
    const next = Math.max(0, Math.min(items.length - 1, to));
    setAt(next);
    reveal(next);
    // The row may have to be drawn first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(`[data-row="${next}"]`)?.focus()),
    );
  };
  const page = (): number => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const moves: Record<string, () => void> = {
      ArrowDown: () => move(index + 1),
      ArrowUp: () => move(index - 1),
      PageDown: () => move(index + page()),
      PageUp: () => move(index - page()),
      Home: () => move(0),
      End: () => move(items.length - 1),
      Escape: () => onSelect(null),
    };
    const run = moves[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  };

  return (
    <div class="table-box" ref={box}>
      <table aria-rowcount={items.length + 1} aria-describedby="overview-keys">
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column) => (
              <Header key={column} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={from * ROW_HEIGHT} columns={columns.length} />
          {items.slice(from, to).map((item, offset) => {
            const index = from + offset;
            return (
              <OverviewRow
                key={item.key}
                item={item}
                index={index}
                columns={columns}
                active={index === active}
                selected={item.key === selected}
                onClick={() => {
                  setAt(index);
                  onSelect(item.key === selected ? null : item.key);
                }}
                onKeyDown={(event) => onKeyDown(event, index)}
              />
            );
          })}
          <Spacer height={(items.length - to) * ROW_HEIGHT} columns={columns.length} />
        </tbody>
      </table>
      <p id="overview-keys" class="sr">
        {tOverview('overview.rows')}
      </p>
    </div>
  );
}

/** Keeps the room of the rows that are not drawn. */
function Spacer({ height, columns }: { height: number; columns: number }): JSX.Element | null {
  if (height <= 0) return null;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus
    <tr aria-hidden="true" class="spacer">
      <td colSpan={columns} style={{ height: `${height}px` }} />
    </tr>
  );
}

function Header({
  column,
  sorting,
  onSort,
}: {
  column: Column;
  sorting: Sorting;
  onSort: (sorting: Sorting) => void;
}): JSX.Element {
  const mine = sorting.column === column;
  const name = tOverview(`overview.col.${column}`);
  return (
    <th scope="col" aria-sort={mine ? (sorting.down ? 'descending' : 'ascending') : 'none'} class={column}>
      <button
        type="button"
        title={tOverview('overview.sort', { column: name })}
        onClick={() => onSort({ column, down: mine ? !sorting.down : false })}
      >
        {name}
        {mine && <Icon name={sorting.down ? 'down' : 'up'} />}
      </button>
    </th>
  );
}
