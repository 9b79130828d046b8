import type { ComponentChildren, JSX } from 'preact';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface ConfirmProps {
  title: string;
  children: ComponentChildren;
  yes: string;
  no: string;
  onYes: () => void;
  onNo: () => void;
}

/** Asks before something that cannot be undone. The safe answer has the focus. */
export function Confirm({ title, children, yes, no, onYes, onNo }: ConfirmProps): JSX.Element {
  return (
    <Dialog title={title} onClose={onNo}>
      <div class="dialog-text">{children}</div>
      <div class="acts">
        <Button onClick={onNo}>{no}</Button>
        <Button kind="primary" onClick={onYes}>
          {yes}
        </Button>
      </div>
    </Dialog>
  );
}
