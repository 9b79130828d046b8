import type { JSX } from 'preact';
import { tHelp } from '../../lib/i18n/nl/help.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

const MARKS = ['mixed', 'judgement', 'hypothesis', 'statement', 'diagnosis'] as const;
const KEYS = ['digibord', 'tabs', 'width', 'undo'] as const;

/** What the lines mean, which keys there are, where the data are. */
export function Help({ onClose }: { onClose: () => void }): JSX.Element {
  return (
    <Dialog title={tHelp('help.title')} onClose={onClose}>
      <div class="help-text">
        <h3>{tHelp('help.marks')}</h3>
        <ul class="marks">
          {MARKS.map((mark) => (
            <li key={mark}>
              <span class={`k-${mark}`}>{tHelp(`help.mark.${mark}`)}</span>
              <span>{tHelp(`help.mark-text.${mark}`)}</span>
            </li>
          ))}
        </ul>
        <h3>{tHelp('help.keys')}</h3>
        <dl>
          {KEYS.map((key) => (
            <div key={key}>
              <dt>
                <kbd>{tHelp(`help.key.${key}`)}</kbd>
              </dt>
              <dd>{tHelp(`help.key-text.${key}`)}</dd>
            </div>
          ))}
        </dl>
        <h3>{tHelp('help.data')}</h3>
        <p>{tHelp('help.data.text')}</p>
        <h3>{tHelp('help.danger')}</h3>
        <p>{tHelp('help.danger.text')}</p>
      </div>
      <div class="acts">
        <Button kind="primary" onClick={onClose}>
          {tHelp('help.close')}
        </Button>
      </div>
    </Dialog>
  );
}
