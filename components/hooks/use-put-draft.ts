import { useState } from 'preact/hooks';
import type { Calls } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { problemOf } from './use-task.ts';

interface PutDraft {
  put(draft: Calls['draft.put']['args']): void;
  /** Why the last one could not be stored, in words; null when it was. */
  unkept: string | null;
}

/** Stores what one types. When that fails it still stands on screen, and what is told is why. */
export function usePutDraft(): PutDraft {
  const { call } = useBackend();
  const [unkept, setUnkept] = useState<string | null>(null);
  const put = (draft: Calls['draft.put']['args']): void => {
    call('draft.put', draft).then(
      () => setUnkept(null),
      (error: unknown) => setUnkept(problemOf(error)),
    );
  };
  return { put, unkept };
}
