import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import type { Protocol } from '../../../lib/meldcode/protocol.ts';
import { useBackend } from '../../backend.ts';
import { useTask } from '../../hooks/use-task.ts';
import { Button } from '../../parts/button.tsx';
import { ProtocolEditor } from './protocol-editor.tsx';
import { openProtocolFile, saveProtocolFile } from './protocol-file.ts';
import { ResetDialog } from './reset-dialog.tsx';

interface ProtocolSectionProps {
  inUse: Protocol;
  /** The school has a route of its own. */
  own: boolean;
}

/** The school's way of working: look, change, hand over, take over, go back (M20). */
export function ProtocolSection({ inUse, own }: ProtocolSectionProps): JSX.Element {
  const { call } = useBackend();
  const task = useTask();
  const file = useRef<HTMLInputElement>(null);
  const [editing, setEditing] = useState<Protocol | null>(null);
  const [resetting, setResetting] = useState(false);
  const [said, setSaid] = useState('');
  const [problems, setProblems] = useState<string[]>([]);

  const begin = (protocol: Protocol | null, words = ''): void => {
    setProblems([]);
    setSaid(words);
    setEditing(protocol);
  };
  const open = async (chosen: File): Promise<void> => {
    const opened = await openProtocolFile(chosen);
    if ('protocol' in opened)
      begin(opened.protocol, tProtocol('protocol.imported', { name: opened.protocol.name }));
    else {
      setSaid('');
      setProblems(opened.problems);
    }
  };
  const save = (protocol: Protocol): void =>
    void task
      .run(() => call('protocol.put', { json: JSON.stringify(protocol) }))
      .then((kept) => kept && begin(null, tProtocol('protocol.kept')));
  const reset = (to: string): void => {
    setResetting(false);
    void task.run(async () => {
      const { name } = await call('protocol.reset', { to });
      begin(null, tProtocol('protocol.was-reset', { name }));
    });
  };

  return (
    <div class="stack">
      <p class="lead">{tProtocol('protocol.text')}</p>
      <p>
        <b>{tProtocol('protocol.in-use', { name: inUse.name })}</b>
      </p>
      <p class={task.problem ? 'wrong' : 'lead'} role="status">
        {task.problem ?? said}
      </p>
      {problems.length > 0 && (
        <div class="hint" role="alert">
          <b>{tProtocol('protocol.unread')}</b>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      {editing ? (
        <ProtocolEditor
          key={editing.name}
          from={editing}
          busy={task.busy}
          onSave={save}
          onCancel={() => begin(null)}
        />
      ) : (
        <div class="acts">
          <Button kind="primary" onClick={() => begin(inUse)}>
            {tProtocol('protocol.edit')}
          </Button>
          <Button onClick={() => saveProtocolFile(inUse)}>{tProtocol('protocol.export')}</Button>
          <Button onClick={() => file.current?.click()}>{tProtocol('protocol.import')}</Button>
          {own && (
            <Button kind="quiet" onClick={() => setResetting(true)}>
              {tProtocol('protocol.reset')}
            </Button>
          )}
        </div>
      )}
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        class="sr"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const chosen = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (chosen) void open(chosen);
        }}
      />
      {resetting && <ResetDialog onReset={reset} onClose={() => setResetting(false)} />}
    </div>
  );
}
