import type { JSX } from 'preact';
import { tDossier } from '../../lib/i18n/nl/dossier.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { SHARING_RULES } from '../../lib/meldcode/sharing.ts';
import { tellMeldcode } from '../meldcode-texts.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';

interface PrintDialogProps {
  onPrint: () => void;
  /** Opens the form in which one records with whom it is shared. */
  onShare: () => void;
  onClose: () => void;
}

/** Who may receive what, at the moment one is about to hand the file over (004). */
export function PrintDialog({ onPrint, onShare, onClose }: PrintDialogProps): JSX.Element {
  return (
    <Dialog title={tDossier('dossier.print.before')} onClose={onClose}>
      <p>{tellMeldcode('share.only-with-consent', {})}</p>
      <ul class="rules">
        {SHARING_RULES.map((rule) => (
          <li key={rule}>{tellMeldcode(`share.rule.${rule}`, {})}</li>
        ))}
      </ul>
      <div class="acts">
        <Button kind="primary" icon="print" onClick={onPrint}>
          {tDossier('dossier.print.do')}
        </Button>
        <Button onClick={onShare}>{tDossier('dossier.print.share')}</Button>
        <Button kind="quiet" onClick={onClose}>
          {tPanel('panel.cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
