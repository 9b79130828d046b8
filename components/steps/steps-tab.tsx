import type { JSX } from 'preact';
import type { Role } from '../../lib/meldcode/types.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { type CaseParts, CaseTab } from '../panel/case-tab.tsx';
import { CaseState } from './case-state.tsx';
import { Conflicts } from './conflicts.tsx';
import { DueList } from './due-list.tsx';
import { OtherForms } from './other-forms.tsx';
import { School } from './school.tsx';
import { StepLine } from './step-line.tsx';
import '../styles/steps.css';

/** Where the case stands, and what the school asks now. A form opens in place of the line. */
export function StepsTab({ view }: { view: PageView }): JSX.Element {
  const role = useBackend().settings.value?.role ?? 'leerkracht';
  return <CaseTab view={view} draw={(parts) => drawSteps(parts, role)} />;
}

function drawSteps({ known, protocol, pupil, open }: CaseParts, role: Role): JSX.Element {
  const { progress } = known;
  const reader = { role, verwijsindex: protocol.verwijsindex.on };
  return (
    <div class="stack">
      <Conflicts progress={progress} events={known.events} birthDate={pupil.birthDate} onOpen={open} />
      <CaseState progress={progress} events={known.events} onOpen={open} />
      <DueList progress={progress} onOpen={open} />
      {progress.state !== 'other-route' && (
        <>
          <StepLine progress={progress} protocol={protocol} reader={reader} onOpen={open} />
          {progress.state !== 'closed' && <OtherForms now={progress.current} reader={reader} onOpen={open} />}
        </>
      )}
      <School protocol={protocol} />
    </div>
  );
}
