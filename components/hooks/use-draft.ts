import { useEffect, useRef, useState } from 'preact/hooks';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import { useBackend } from '../backend.ts';
import { usePutDraft } from './use-put-draft.ts';

const PAUSE_MS = 500;

interface DraftOptions<T> {
  pupil: PupilIdentity;
  slot: string;
  empty: T;
  /** Null for a text that is no such draft. */
  read: (text: string) => T | null;
  isEmpty: (value: T) => boolean;
}

interface Draft<T> {
  value: T;
  change: (next: T) => void;
  /** Why the last change could not be kept, in words; null when it was. */
  unkept: string | null;
  /** What was kept is on its way: what one answers now may not be what stands there in a moment. */
  loading: boolean;
}

/**
 * State that is kept in the vault while one types, so that a closed page loses nothing. While the vault is
 * locked it lives in the panel alone, and is kept as soon as it is open.
 */
export function useDraft<T>(options: DraftOptions<T>): Draft<T> {
  const { pupil, slot, empty, read, isEmpty } = options;
  const { call, vault } = useBackend();
  const [value, setValue] = useState(empty);
  const [asked, setAsked] = useState(false);
  const { put: store, unkept } = usePutDraft();
  const touched = useRef(false);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; put: () => void } | null>(null);
  const open = vault.value?.state === 'open';

  useEffect(() => {
    if (!open) return;
    if (touched.current) {
      keep(value);
      return;
    }
    call('draft.get', { pupil, slot })
      .then(
        (kept) => {
          const draft = kept && read(kept.text);
          if (draft && !touched.current) setValue(draft);
        },
        // Without the kept draft one starts empty; the reason is on screen already when the vault is closed.
        () => undefined,
      )
      .finally(() => setAsked(true));
  }, [open]);

  // What was typed last is put away when the form closes before the pause is over.
  useEffect(() => () => flush(waiting), []);

  const keep = (next: T): void => store({ pupil, slot, text: isEmpty(next) ? '' : JSON.stringify(next) });
  const change = (next: T): void => {
    touched.current = true;
    setValue(next);
    if (waiting.current) clearTimeout(waiting.current.timer);
    const put = (): void => {
      if (vault.peek()?.state === 'open') keep(next);
    };
    waiting.current = { put, timer: setTimeout(() => flush(waiting), PAUSE_MS) };
  };
  return { value, change, unkept: open ? unkept : null, loading: open && !asked && !touched.current };
}

function flush(waiting: { current: { timer: ReturnType<typeof setTimeout>; put: () => void } | null }): void {
  const last = waiting.current;
  if (!last) return;
  clearTimeout(last.timer);
  waiting.current = null;
  last.put();
}
