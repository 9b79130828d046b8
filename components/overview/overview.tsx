import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import { tOverview } from '../../lib/i18n/nl/overview.ts';
import { useBackend } from '../backend.ts';
import { RetentionLine } from '../erase/retention-line.tsx';
import { useTheme } from '../hooks/use-theme.ts';
import { ClosedVault } from '../panel/closed-vault.tsx';
import { makeProtocolStore } from '../panel/protocol-store.ts';
import { Button } from '../parts/button.tsx';
import { BackupReminder } from '../vault/backup/backup-reminder.tsx';
import { Detail } from './detail.tsx';
import { EmptyOverview } from './empty-overview.tsx';
import { OverviewHead } from './overview-head.tsx';
import { matching, NO_FILTER, type OverviewItem, type Sorting, sorted } from './overview-items.ts';
import { OverviewTable } from './overview-table.tsx';
import { OverviewTools } from './overview-tools.tsx';
import { UnreadPupils } from './unread-pupils.tsx';
import { useRows } from './use-rows.ts';
import '../styles/overview.css';

const actionOf = ({ next }: OverviewItem): string => (next ? tOverview(`overview.kind.${next.kind}`) : '');

/** A page of its own: every pupil with a case, for who keeps the overview. */
export function Overview(): JSX.Element {
  const backend = useBackend();
  const { protocol } = useMemo(() => makeProtocolStore(backend), [backend]);
  const status = backend.vault.value;
  const rows = useRows(status?.state === 'open');
  const [filter, setFilter] = useState(NO_FILTER);
  const [sorting, setSorting] = useState<Sorting>({ column: 'next', down: false });
  const [shown, setShown] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  useTheme(backend.settings.value?.theme);
  const items = useMemo(
    () => sorted(matching(rows.items, filter, actionOf), sorting),
    [rows.items, filter, sorting],
  );
  const detail = items.find((item) => item.key === shown) ?? null;

  const openBackup = (): void => void backend.call('page.open', { page: 'backup' }).catch(() => {});
  const erased = (name: string): void => {
    setSaid(tErase('erase.done', { name }));
    setShown(null);
    rows.reload();
  };

  if (!status) return <main class="overview" aria-busy="true" />;
  if (status.state !== 'open')
    return (
      <main class="overview narrow">
        <h1>{tOverview('overview.title')}</h1>
        <ClosedVault status={status} />
      </main>
    );
  return (
    <main class="overview">
      <OverviewHead rows={rows} />
      {rows.items.length > 0 && <BackupReminder lastBackup={status.lastBackup} onOpen={openBackup} />}
      <UnreadPupils pupils={rows.unread} onBackup={openBackup} onErased={erased} />
      <RetentionLine
        items={rows.items}
        protocol={protocol.value}
        onShow={({ key }) => {
          setFilter({ ...NO_FILTER, state: 'all' });
          setShown(key);
        }}
      />
      <p class="said" role="status">
        {said}
      </p>
      {rows.problem && (
        <p class="hint" role="alert">
          {rows.problem}
        </p>
      )}
      {rows.state === 'done' && !rows.items.length && !rows.unread.length && !rows.problem ? (
        <EmptyOverview />
      ) : (
        <>
          <OverviewTools
            items={rows.items}
            shown={items.length}
            filter={filter}
            protocol={protocol.value}
            onChange={setFilter}
          />
          <div class="overview-body">
            <OverviewTable
              items={items}
              protocol={protocol.value}
              sorting={sorting}
              onSort={setSorting}
              selected={shown}
              onSelect={setShown}
            />
            {detail && (
              <Detail
                item={detail}
                protocol={protocol.value}
                onClose={() => setShown(null)}
                onKept={rows.reload}
                onErased={() => erased(detail.name)}
              />
            )}
          </div>
          {!items.length && rows.items.length > 0 && (
            <p class="nothing" role="status">
              {tOverview('overview.nothing-found')}{' '}
              <Button kind="quiet" onClick={() => setFilter({ ...NO_FILTER, state: 'all' })}>
                {tOverview('overview.clear')}
              </Button>
            </p>
          )}
        </>
      )}
    </main>
  );
}
