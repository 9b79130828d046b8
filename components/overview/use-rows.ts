import { useEffect, useRef, useState } from 'preact/hooks';
import type { OverviewPage, UnreadPupil } from '../../lib/messages/overview.ts';
import { useBackend } from '../backend.ts';
import { problemOf } from '../hooks/use-task.ts';
import { itemOf, type OverviewItem } from './overview-items.ts';

export interface Rows {
  items: OverviewItem[];
  /** Pupils of whom what is kept is damaged. */
  unread: UnreadPupil[];
  state: 'loading' | 'done' | 'stopped';
  problem: string | null;
  stop: () => void;
  reload: () => void;
}

/** All pupils with a case, page by page, so that the first are in sight at once. */
export function useRows(open: boolean): Rows {
  const { call } = useBackend();
  const [items, setItems] = useState<OverviewItem[]>([]);
  const [unread, setUnread] = useState<UnreadPupil[]>([]);
  const [state, setState] = useState<Rows['state']>('loading');
  const [problem, setProblem] = useState<string | null>(null);
  const run = useRef(0);
  const shown = useRef<OverviewItem[]>([]);
  const show = (rows: OverviewItem[]): void => {
    shown.current = rows;
    setItems(rows);
  };

  const load = async (): Promise<void> => {
    const mine = ++run.current;
    setState('loading');
    setProblem(null);
    // Loaded again, those of before stay until all have come: who looks at one keeps it, and the page stays put.
    const before = shown.current;
    const found = new Map<string, OverviewItem>();
    const lacking: UnreadPupil[] = [];
    try {
      for (let from: number | null = 0; from !== null; ) {
        const page: OverviewPage = await call('overview.rows', { from });
        if (mine !== run.current) return;
        for (const row of page.rows) found.set(row.pupil, itemOf(row));
        lacking.push(...page.unread);
        const rest = page.next === null ? [] : before.filter(({ key }) => !found.has(key));
        show([...found.values(), ...rest]);
        setUnread([...lacking]);
        from = page.next;
      }
      setState('done');
    } catch (error) {
      if (mine !== run.current) return;
      setProblem(problemOf(error));
      setState('done');
    }
  };

  useEffect(() => {
    if (open) void load();
    else {
      show([]);
      setUnread([]);
    }
    return () => {
      run.current++;
    };
  }, [open]);

  return {
    items,
    unread,
    state,
    problem,
    stop: () => {
      run.current++;
      setState('stopped');
    },
    reload: () => void load(),
  };
}
