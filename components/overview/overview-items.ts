import type { DueItem, IsoDate, Progress } from '../../lib/meldcode/types.ts';
import type { OverviewRow } from '../../lib/messages/overview.ts';

/** One row of the table, with what is sorted and searched by. */
export interface OverviewItem {
  key: string;
  name: string;
  group: string;
  progress: Progress;
  step: number;
  since: IsoDate | null;
  /** The term that comes first. */
  next: DueItem | null;
  openHypotheses: number;
  verwijsindex: Progress['verwijsindex'];
  lastSeen: IsoDate;
  /** Years of its own; null for the school's term. */
  keepYears: number | null;
}

export const COLUMNS = [
  'name',
  'group',
  'step',
  'since',
  'next',
  'hypotheses',
  'verwijsindex',
  'seen',
] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sorting {
  column: Column;
  down: boolean;
}

export interface Filter {
  search: string;
  group: string;
  step: string;
  state: 'running' | 'closed' | 'all';
}
export const NO_FILTER: Filter = { search: '', group: '', step: '', state: 'running' };

const CLOSED_STEP = 7;

export function itemOf({ pupil, identity, progress, lastSeen, keepYears }: OverviewRow): OverviewItem {
  const due = progress.due.toSorted((a, b) => a.dueOn.localeCompare(b.dueOn));
  return {
    key: pupil,
    name: identity.name,
    group: identity.group ?? '',
    progress,
    step: progress.current ?? (progress.state === 'closed' ? CLOSED_STEP : 0),
    since: progress.since,
    next: due[0] ?? null,
    openHypotheses: progress.hypotheses.filter((each) => each.state === 'open').length,
    verwijsindex: progress.verwijsindex,
    lastSeen: lastSeen.slice(0, 10),
    keepYears: keepYears ?? null,
  };
}

const words = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });
/** What has no date comes after what has one, up or down alike. */
const LAST = '9999-99-99';

const BY: Record<Column, (item: OverviewItem) => string | number> = {
  name: (item) => item.name,
  group: (item) => item.group,
  step: (item) => item.step,
  since: (item) => item.since ?? LAST,
  next: (item) => item.next?.dueOn ?? LAST,
  hypotheses: (item) => item.openHypotheses,
  verwijsindex: (item) => item.verwijsindex.until ?? LAST,
  seen: (item) => item.lastSeen,
};

/** Sorted by one column; equal ones by name, so that the order never jumps. */
export function sorted(items: readonly OverviewItem[], { column, down }: Sorting): OverviewItem[] {
  const value = BY[column];
  const sign = down ? -1 : 1;
  return items.toSorted((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === LAST || y === LAST) return x === y ? words.compare(a.name, b.name) : x === LAST ? 1 : -1;
    const order =
      typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y));
    return order * sign || words.compare(a.name, b.name);
  });
}

/** Letters without their accents, so that "noor" finds "Noör". */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** `actionOf` gives the words of a row's next action, so that one can search for them too. */
export function matching(
  items: readonly OverviewItem[],
  filter: Filter,
  actionOf: (item: OverviewItem) => string,
): OverviewItem[] {
  const wanted = plain(filter.search).split(/\s+/).filter(Boolean);
  return items.filter((item) => {
    if (filter.state !== 'all' && (filter.state === 'closed') !== (item.progress.state === 'closed'))
      return false;
    if (filter.group && item.group !== filter.group) return false;
    if (filter.step && String(item.step) !== filter.step) return false;
    const text = plain(`${item.name} ${item.group} ${actionOf(item)}`);
    return wanted.every((word) => text.includes(word));
  });
}

/** The groups that occur, in reading order. */
export function groupsOf(items: readonly OverviewItem[]): string[] {
  return [...new Set(items.map((item) => item.group).filter(Boolean))].sort(words.compare);
}
