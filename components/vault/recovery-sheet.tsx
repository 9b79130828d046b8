import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { tSecret } from '../../lib/i18n/nl/secret.ts';
import { longDay, todayHere } from '../format/dates.ts';
import { Button } from '../parts/button.tsx';
import { Check } from '../parts/choices.tsx';

/** The recovery code, shown once, with a sheet to print. One goes on after saying that it is on paper. */
export function RecoverySheet({ code, onDone }: { code: string; onDone: () => void }): JSX.Element {
  const [written, setWritten] = useState(false);
  return (
    <section class="stack recovery">
      <h2>{tSecret('secret.code')}</h2>
      <p class="screen-only">{tSecret('secret.code.text')}</p>
      <p class="code">{code}</p>
      <div class="sheet-only">
        <h1>{tSecret('secret.code.sheet')}</h1>
        <p class="code">{code}</p>
        <p>{tSecret('secret.code.sheet.text')}</p>
        <p>{tSecret('secret.code.sheet.date', { day: longDay(todayHere(), '') })}</p>
      </div>
      <div class="acts screen-only">
        <Button icon="print" onClick={() => window.print()}>
          {tSecret('secret.code.print')}
        </Button>
      </div>
      <div class="screen-only stack">
        <Check label={tSecret('secret.code.written')} checked={written} onChange={setWritten} />
        <div>
          <Button kind="primary" off={!written} onClick={onDone}>
            {tSecret('secret.next')}
          </Button>
        </div>
      </div>
    </section>
  );
}
