import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { tErase } from '../../lib/i18n/nl/erase.ts';
import type { StopProof } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { useTask } from '../hooks/use-task.ts';
import { Button } from '../parts/button.tsx';
import { proofList } from './proof-list.ts';

const word = (gone: boolean | null): string =>
  tErase(gone === null ? 'stop.unseen' : gone ? 'stop.yes' : 'stop.no');

/** What was looked up after erasing, thing by thing, to be printed for the file. */
export function Stopped({
  proof,
  onProof,
}: {
  proof: StopProof;
  onProof: (proof: StopProof) => void;
}): JSX.Element {
  const { call } = useBackend();
  const task = useTask();
  const heading = useRef<HTMLHeadingElement>(null);
  const list = proofList(proof);
  const whole = list.every(({ gone }) => gone !== false);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="settings">
      <h1 ref={heading} tabIndex={-1}>
        {tErase(whole ? 'stop.done' : 'stop.not-done')}
      </h1>
      <p>{tErase('stop.looked')}</p>
      <dl class="facts">
        {list.map(({ what, gone }) => (
          <div key={what}>
            <dt>{tErase(`stop.proof.${what}`)}</dt>
            <dd>{word(gone)}</dd>
          </div>
        ))}
      </dl>
      {whole ? (
        <p class="hint calm">{tErase('stop.remove')}</p>
      ) : (
        <div>
          <Button
            kind="primary"
            off={task.busy}
            onClick={() => void task.run(async () => onProof(await call('pilot.stop', {})))}
          >
            {tErase('stop.again')}
          </Button>
        </div>
      )}
      {task.problem && <p class="wrong">{task.problem}</p>}
      <div class="acts screen-only">
        <Button icon="print" onClick={() => window.print()}>
          {tErase('stop.print')}
        </Button>
      </div>
    </main>
  );
}
