import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { FormPlace, type OpenForm } from '../forms/form-place.tsx';
import { useCase } from '../panel/case-store.ts';
import { useProtocol } from '../panel/protocol-store.ts';
import { Button } from '../parts/button.tsx';
import { DueList } from '../steps/due-list.tsx';
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
  const known = useCase().view.value;
  const protocol = useProtocol().value;
  const form = useSignal<OpenForm | null>(null);
  const printing = useSignal(false);
  const open = (next: OpenForm): void => {
    form.value = next;
  };
  if (!known || !protocol || !view.pupil)
    return (
      <p class="lead" role="status">
        {tPanel('panel.loading')}
      </p>
    );
  if (form.value)
    return (
      <FormPlace
        form={form.value}
        pupil={view.pupil}
        canWrite={view.field !== null && !view.field.gone}
        onClose={() => {
          form.value = null;
        }}
      />
    );
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
      <PrintSheet pupil={view.pupil} known={{ ...known, events }} notes={view.notes} protocol={protocol} />
    </div>
  );
}
