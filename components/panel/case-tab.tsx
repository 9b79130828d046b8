import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { Protocol } from '../../lib/meldcode/protocol/schema.ts';
import type { CaseView } from '../../lib/messages/calls.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { FormPlace, type OpenForm } from '../forms/form-place.tsx';
import { useCase } from './case-store.ts';
import { useProtocol } from './protocol-store.ts';

export interface CaseParts {
  known: CaseView;
  protocol: Protocol;
  pupil: PupilIdentity;
  /** Opens a form in place of the tab. */
  open: (form: OpenForm) => void;
}

/** A tab about the case on screen: says that it loads, and gives way to a form while one is open. */
export function CaseTab({
  view,
  draw,
}: {
  view: PageView;
  draw: (parts: CaseParts) => JSX.Element;
}): JSX.Element {
  const known = useCase().view.value;
  const protocol = useProtocol().value;
  const form = useSignal<OpenForm | null>(null);
  const { pupil } = view;
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
