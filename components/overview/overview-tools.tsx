import type { JSX } from 'preact';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import { Icon } from '../parts/icons.tsx';
import { Select } from '../parts/select.tsx';
import { type Filter, groupsOf, type OverviewItem } from './overview-items.ts';

interface OverviewToolsProps {
  items: readonly OverviewItem[];
  /** How many rows pass the filter. */
  shown: number;
  filter: Filter;
  protocol: Protocol | null;
  onChange: (filter: Filter) => void;
}

const STATES = ['running', 'closed', 'all'] as const;
/** A select has no empty choice that can be chosen back; this stands for all. */
const ALL = 'all';

/** Search and filters. */
export function OverviewTools({ items, shown, filter, protocol, onChange }: OverviewToolsProps): JSX.Element {
  const set = (part: Partial<Filter>): void => onChange({ ...filter, ...part });
  return (
    <search class="tools">
      <label class="search">
        <Icon name="search" />
        <span class="sr">{tOverview('overview.search')}</span>
        <input
          class="input"
          type="search"
          placeholder={tOverview('overview.search')}
          value={filter.search}
          onInput={(event) => set({ search: event.currentTarget.value })}
        />
      </label>
      <Select
        bare
        label={tOverview('overview.group')}
        value={filter.group || ALL}
        options={[
          { value: ALL, label: tOverview('overview.all-groups') },
          ...groupsOf(items).map((value) => ({ value, label: value })),
        ]}
        onChange={(group) => set({ group: group === ALL ? '' : group })}
      />
      <Select
        bare
        label={tOverview('overview.step')}
        value={filter.step || ALL}
        options={[
          { value: ALL, label: tOverview('overview.all-steps') },
          ...(protocol?.steps ?? []).map((each) => ({
            value: String(each.step),
            label: `${each.step} ${each.title}`,
          })),
        ]}
        onChange={(step) => set({ step: step === ALL ? '' : step })}
      />
      <Select
        bare
        label={tOverview('overview.state')}
        value={filter.state}
        options={STATES.map((value) => ({ value, label: tOverview(`overview.${value}`) }))}
        onChange={(state) => set({ state })}
      />
      <span class="shown" role="status">
        {tOverview('overview.shown', { count: shown, of: items.length })}
      </span>
    </search>
  );
}
