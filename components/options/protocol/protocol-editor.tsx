import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import type { Protocol, ProtocolStep } from '../../../lib/meldcode/protocol.ts';
import { Button } from '../../parts/button.tsx';
import { EditBasics } from './edit-basics.tsx';
import { EditIndex } from './edit-index.tsx';
import { EditContacts, EditLearn, EditRoles, EditTexts } from './edit-lists.tsx';
import type { EditPart } from './edit-part.ts';
import { EditStep } from './edit-step.tsx';
import { EditTerms } from './edit-terms.tsx';
import { faultsOf, partOf, tidy } from './protocol-draft.ts';
import { ProtocolPreview } from './protocol-preview.tsx';

interface ProtocolEditorProps {
  from: Protocol;
  busy: boolean;
  onSave: (protocol: Protocol) => void;
  onCancel: () => void;
}

const PARTS: [key: string, Part: (props: EditPart) => JSX.Element][] = [
  ['protocol.roles', EditRoles],
  ['protocol.terms', EditTerms],
  ['protocol.index', EditIndex],
  ['protocol.contacts', EditContacts],
  ['protocol.learn', EditLearn],
  ['protocol.texts', EditTexts],
];

/** The route as a form. Nothing changes for anybody until it is saved. */
export function ProtocolEditor({ from, busy, onSave, onCancel }: ProtocolEditorProps): JSX.Element {
  const [draft, setDraft] = useState(from);
  const [looking, setLooking] = useState(false);
  const faults = faultsOf(draft);
  useGuard(draft !== from);
  const part: EditPart = {
    draft,
    onChange: (change) => setDraft({ ...draft, ...change }),
    wrong: (path) => {
      const key = faults.get(path);
      return key === undefined ? null : tProtocol(key);
    },
  };
  const setStep = (at: number, change: Partial<ProtocolStep>): void =>
    setDraft({
      ...draft,
      steps: draft.steps.map((step, index) => (index === at ? { ...step, ...change } : step)),
    });
  const where = [...new Set([...faults.keys()].map((path) => tProtocol(partOf(path))))].join(', ');
  return (
    <div class="stack protocol-editor">
      {looking ? (
        <ProtocolPreview protocol={tidy(draft)} />
      ) : (
        <>
          <EditBasics {...part} />
          <h3>{tProtocol('protocol.steps')}</h3>
          {draft.steps.map((step, index) => (
            <details key={step.step}>
              <summary>{tProtocol('protocol.step', { step: step.step, title: step.title })}</summary>
              <EditStep
                step={step}
                onChange={(change) => setStep(index, change)}
                wrong={(path) => part.wrong(`steps.${index}.${path}`)}
              />
            </details>
          ))}
          {PARTS.map(([key, Part]) => (
            <details key={key}>
              <summary>{tProtocol(key)}</summary>
              <Part {...part} />
            </details>
          ))}
        </>
      )}
      {faults.size > 0 && (
        <p class="hint" role="status">
          {tProtocol('protocol.wrong', { where })}
        </p>
      )}
      <div class="acts">
        <Button kind="primary" off={busy || faults.size > 0} onClick={() => onSave(tidy(draft))}>
          {tProtocol('protocol.save')}
        </Button>
        <Button onClick={() => setLooking(!looking)}>
          {tProtocol(looking ? 'protocol.back-to-form' : 'protocol.preview')}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {tProtocol('protocol.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The browser asks before a page with unsaved changes is left. */
function useGuard(changed: boolean): void {
  useEffect(() => {
    if (!changed) return;
    const ask = (event: Event): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [changed]);
}
