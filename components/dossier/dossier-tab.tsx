import { type Signal, useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { type CaseParts, CaseTab } from '../panel/case-tab.tsx';
import { Button } from '../parts/button.tsx';
import { DueList } from '../steps/due-list.tsx';
import { Documents } from './documents.tsx';
import { Hypotheses } from './hypotheses.tsx';
import { PrintDialog } from './print-dialog.tsx';
import { PrintSheet } from './print-sheet.tsx';
import { Siblings } from './siblings.tsx';
import { Timeline } from './timeline.tsx';
import { Verwijsindex } from './verwijsindex.tsx';
import '../styles/steps.css';
import '../styles/dossier.css';

/** What is known: hypotheses, what happened when, the Verwijsindex, what is due; and a sheet to print. */
export function DossierTab({ view }: { view: PageView }): JSX.Element {
  const printing = useSignal(false);
  return <CaseTab view={view} draw={(parts) => drawDossier(view, parts, printing)} />;
}

function drawDossier(
  view: PageView,
  { known, protocol, pupil, open }: CaseParts,
  printing: Signal<boolean>,
): JSX.Element {
  const { progress } = known;
  const indexOn = protocol.verwijsindex.on;
  // Switched off, nothing of the Verwijsindex shows, also not what was recorded before (004).
  const events = known.events.filter(({ type }) => indexOn || type !== 'verwijsindex');
  // An open hypothesis stands above with its own button.
  const otherDue = progress.due.filter((item) => item.kind !== 'hypothesis');
  return (
    <div class="stack dossier">
      <Hypotheses hypotheses={progress.hypotheses} onOpen={open} />
      <DueList progress={{ ...progress, due: otherDue }} onOpen={open} />
      <Timeline events={events} notes={view.notes} onOpen={open} />
      {indexOn && (
        <Verwijsindex entry={progress.verwijsindex} name={protocol.verwijsindex.name} onOpen={open} />
      )}
      <Documents events={events} onOpen={open} />
      <Siblings events={events} onOpen={open} />
      <div class="acts">
        <Button
          icon="print"
          onClick={() => {
            printing.value = true;
          }}
        >
          {tDossier('dossier.print')}
        </Button>
      </div>
      {printing.value && (
        <PrintDialog
          onPrint={() => {
            printing.value = false;
            window.print();
          }}
          onShare={() => {
            printing.value = false;
            open({ type: 'shared', step: progress.current });
          }}
          onClose={() => {
            printing.value = false;
          }}
        />
      )}
      <PrintSheet pupil={pupil} known={{ ...known, events }} notes={view.notes} protocol={protocol} />
    </div>
  );
}
