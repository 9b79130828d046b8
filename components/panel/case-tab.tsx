import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { CaseView } from '../../lib/messages/calls.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { FormPlace, type OpenForm } from '../forms/form-place.tsx';
import { Button } from '../parts/button.tsx';
import { useCase } from './case-store.ts';
import { useProtocolStore } from './protocol-store.ts';

export interface CaseParts {
  known: CaseView;
  protocol: Protocol;
  pupil: PupilIdentity;
  /** Opens a form in place of the tab. */
  open: (form: OpenForm) => void;
}

/** A tab about the case on screen: says that it loads or could not, and gives way to a form while one is open. */
export function CaseTab({
  view,
  draw,
}: {
  view: PageView;
  draw: (parts: CaseParts) => JSX.Element;
}): JSX.Element {
  const store = useCase();
  const known = store.view.value;
  const rules = useProtocolStore();
  const protocol = rules.protocol.value;
  const form = useSignal<OpenForm | null>(null);
  const { pupil } = view;
  const problem = (!known && store.problem.value) || (!protocol && rules.problem.value);
  const retry = (): void => {
    if (!known) void store.reload();
    if (!protocol) void rules.reload();
  };
  if (problem)
    return (
      <div class="stack">
        <p class="hint" role="status">
          {problem}
        </p>
        <div>
          <Button onClick={retry}>{tPanel('panel.retry')}</Button>
        </div>
      </div>
    );
  if (!known || !protocol || !pupil)
    return (
      <p class="lead" role="status">
        {tPanel('panel.loading')}
      </p>
    );
  if (form.value)
    return (
      <FormPlace
        form={form.value}
        pupil={pupil}
        canWrite={view.field !== null && !view.field.gone}
        onClose={() => {
          form.value = null;
        }}
      />
    );
  const open = (next: OpenForm): void => {
    form.value = next;
  };
  return draw({ known, protocol, pupil, open });
}
