import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

export interface Tab<Id extends string> {
  id: Id;
  label: string;
  /** Things that wait for the user there. */
  count?: number;
  /** What the count means, for who cannot see it in place. */
  countLabel?: string;
}

interface TabsProps<Id extends string> {
  tabs: readonly Tab<Id>[];
  selected: Id;
  onSelect: (id: Id) => void;
  label: string;
}

/** Id of the panel that belongs to a tab. */
export const tabPanelId = (id: string): string => `tab-panel-${id}`;
export const tabId = (id: string): string => `tab-${id}`;

const MOVES: Record<string, (at: number, last: number) => number> = {
  ArrowRight: (at, last) => (at === last ? 0 : at + 1),
  ArrowLeft: (at, last) => (at === 0 ? last : at - 1),
  Home: () => 0,
  End: (_, last) => last,
};

/** Tabs by the ARIA pattern: one stop for Tab, arrows move and select. */
export function Tabs<Id extends string>({ tabs, selected, onSelect, label }: TabsProps<Id>): JSX.Element {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = MOVES[event.key];
    if (!move) return;
    event.preventDefault();
    const to = move(
      tabs.findIndex((tab) => tab.id === selected),
      tabs.length - 1,
    );
    const tab = tabs[to];
    if (!tab) return;
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <button
          key={tab.id}
          type="button"
          role="tab"
          id={tabId(tab.id)}
          aria-selected={tab.id === selected}
          aria-controls={tab.id === selected ? tabPanelId(tab.id) : undefined}
          tabIndex={tab.id === selected ? 0 : -1}
          onClick={() => onSelect(tab.id)}
        >
          {tab.label}
          {tab.count ? (
            <span class="count">
              {tab.count}
              <span class="sr"> {tab.countLabel}</span>
            </span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
