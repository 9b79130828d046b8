import { type Signal, signal } from '@preact/signals';
import { createContext, type JSX } from 'preact';
import { useContext, useEffect } from 'preact/hooks';
import { Button } from './button.tsx';

export interface Toast {
  text: string;
  /** The word on the button and what it does; absent when there is nothing to take back. */
  action?: { label: string; run: () => void };
}

export const ToastContext = createContext<Signal<Toast | null>>(signal(null));

/** Shows one line at the foot of the screen; a next one takes its place. */
export function useToast(): (toast: Toast) => void {
  const shown = useContext(ToastContext);
  return (toast) => {
    shown.value = toast;
  };
}

const STAYS_MS = 8000;

/** Where the line appears. With a button it stays until used, replaced or closed: nobody has to hurry. */
export function ToastPlace({ closeLabel }: { closeLabel: string }): JSX.Element {
  const shown = useContext(ToastContext);
  const toast = shown.value;
  const close = (): void => {
    shown.value = null;
  };
  useEffect(() => {
    if (!toast || toast.action) return;
    const timer = setTimeout(close, STAYS_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <div class="toast-place" role="status">
      {toast && (
        <div class="toast">
          <span>{toast.text}</span>
          {toast.action && (
            <Button
              kind="quiet"
              onClick={() => {
                close();
                toast.action?.run();
              }}
            >
              {toast.action.label}
            </Button>
          )}
          <Button kind="quiet" icon="close" label={closeLabel} onClick={close}>
            {null}
          </Button>
        </div>
      )}
    </div>
  );
}
