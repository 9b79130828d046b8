import { useEffect, useRef, useState } from 'preact/hooks';
import type { Calls } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { problemOf } from '../hooks/use-task.ts';
import { itemOf, type OverviewItem } from './overview-items.ts';

export interface Rows {
  items: OverviewItem[];
  state: 'loading' | 'done' | 'stopped';
  problem: string | null;
  /** So many pupils more, of whom what is stored cannot be opened. */
  unread: number;
  stop: () => void;
  reload: () => void;
}

/** All pupils with a case, page by page, so that the first are in sight at once. */
export function useRows(open: boolean): Rows {
  const { call } = useBackend();
  const [items, setItems] = useState<OverviewItem[]>([]);
  const [state, setState] = useState<Rows['state']>('loading');
  const [problem, setProblem] = useState<string | null>(null);
  const [unread, setUnread] = useState(0);
  const run = useRef(0);

  const load = async (): Promise<void> => {
    const mine = ++run.current;
    setState('loading');
    setProblem(null);
    const found: OverviewItem[] = [];
    let lost = 0;
    try {
      for (let from: number | null = 0; from !== null; ) {
        const page: Calls['overview.rows']['result'] = await call('overview.rows', { from });
        if (mine !== run.current) return;
        found.push(...page.rows.map(itemOf));
        lost += page.unread;
        setItems([...found]);
        setUnread(lost);
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
    else setItems([]);
    return () => {
      run.current++;
    };
  }, [open]);

  return {
    items,
    state,
    problem,
    unread,
    stop: () => {
      run.current++;
      setState('stopped');
    },
    reload: () => void load(),
  };
}
