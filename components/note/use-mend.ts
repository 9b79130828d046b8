import { useContext, useEffect, useRef } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { applyEdits } from '../../lib/language/edits.ts';
import type { TextEdit } from '../../lib/language/types.ts';
import { type Toast, ToastContext } from '../parts/toast.tsx';
import { inverseOf } from './edits.ts';
import type { NoteTarget } from './target.ts';

interface Offer {
  toast: Toast;
  after: string;
  arrived: boolean;
}

/** Mends, and offers to take it back for as long as the text is what the mend made of it. */
export function useMend(target: NoteTarget): (edits: TextEdit[]) => void {
  const shown = useContext(ToastContext);
  const offer = useRef<Offer | null>(null);

  const withdraw = (): void => {
    if (offer.current && shown.peek() === offer.current.toast) shown.value = null;
    offer.current = null;
  };
  useEffect(() => {
    if (!offer.current) return;
    if (target.text === offer.current.after) offer.current.arrived = true;
    else if (offer.current.arrived) withdraw();
  }, [target.text]);
  // The note was saved, or another screen came: there is nothing left to take back here.
  useEffect(() => withdraw, []);

  return (edits) => {
    const before = target.text;
    const after = applyEdits(before, edits);
    const toast: Toast = {
      text: tNote('note.mended'),
      action: { label: tPanel('panel.undo'), run: () => target.edit(after, inverseOf(before, edits)) },
    };
    offer.current = { toast, after, arrived: false };
    target.edit(before, edits);
    shown.value = toast;
  };
}
