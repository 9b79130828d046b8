import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { standing } from '../note/finding-list.tsx';
import { NoteMemoryContext } from '../note/note-memory.ts';
import { NoteTab } from '../note/note-tab.tsx';
import { Tabs, tabId, tabPanelId } from '../parts/tabs.tsx';
import { ToastPlace } from '../parts/toast.tsx';
import { identityKey } from './case-store.ts';
import { ClosedVault } from './closed-vault.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { HealthLine } from './health-line.tsx';
import { NoPupil } from './no-pupil.tsx';
import { ReadingLine } from './reading-line.tsx';
import { ResizeHandle } from './resize-handle.tsx';
import { DossierTab, LearnPart, StepsTab } from './tab-parts.ts';
import { VaultLine } from './vault-line.tsx';

export type TabName = 'note' | 'steps' | 'dossier';

/** Header, tabs, what is chosen, footer. */
export function Shell({ view }: { view: PageView }): JSX.Element {
  const tab = useSignal<TabName>('note');
  const { left } = useContext(NoteMemoryContext);
  const findings =
    view.field?.analysis && !view.field.gone ? standing(view.field.analysis.findings, left.value).length : 0;
  const due = view.progress?.due.filter((item) => item.overdue).length ?? 0;
  return (
    <div class={`panel ${view.layout.side}`}>
      <Header view={view} />
      <main class="body">
        {view.pupil && !view.learn && (
          <Tabs
            label={tPanel('panel.tabs')}
            selected={tab.value}
            onSelect={(id) => {
              tab.value = id;
            }}
            tabs={[
              {
                id: 'note',
                label: tPanel('panel.tab.note'),
                count: findings,
                countLabel: tPanel('panel.tab.waiting'),
              },
              {
                id: 'steps',
                label: tPanel('panel.tab.steps'),
                count: due,
                countLabel: tPanel('panel.tab.due'),
              },
              { id: 'dossier', label: tPanel('panel.tab.dossier') },
            ]}
          />
        )}
        <HealthLine view={view} />
        <VaultLine />
        {view.learn ? (
          <div class="main">
            <LearnPart learn={view.learn} />
          </div>
        ) : view.pupil ? (
          <div
            class="main"
            role="tabpanel"
            id={tabPanelId(tab.value)}
            aria-labelledby={tabId(tab.value)}
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
            tabIndex={0}
          >
            <h2 class="sr">{tPanel(`panel.tab.${tab.value}`)}</h2>
            <Chosen key={identityKey(view.pupil)} tab={tab.value} view={view} />
          </div>
        ) : (
          <div class="main">
            <NoPupil view={view} />
            {view.field && <NoteTab view={view} />}
          </div>
        )}
        <ReadingLine reading={view.reading} />
        <ToastPlace closeLabel={tPanel('panel.dismiss')} />
        <ResizeHandle side={view.layout.side} width={view.layout.width} />
      </main>
      <Footer />
    </div>
  );
}

function Chosen({ tab, view }: { tab: TabName; view: PageView }): JSX.Element | null {
  const status = useBackend().vault.value;
  if (tab === 'note') return <NoteTab view={view} />;
  if (!status)
    return (
      <p class="lead" role="status">
        {tPanel('panel.loading')}
      </p>
    );
  if (status.state !== 'open') return <ClosedVault status={status} />;
  return tab === 'steps' ? <StepsTab view={view} /> : <DossierTab view={view} />;
}
