import { useRef, useState } from 'preact/hooks';
import { errors, tErrors } from '../../lib/i18n/nl/errors.ts';
import { vault } from '../../lib/i18n/nl/vault.ts';
import { translator } from '../../lib/i18n/translator.ts';
import { CallFailure } from '../../lib/messages/failure.ts';

const tVault = translator(vault);

export interface Task {
  busy: boolean;
  /** What went wrong the last time, in words; null when it went well. */
  problem: string | null;
  /** Runs the work; false when it failed or was turned away. */
  run(work: () => Promise<unknown>): Promise<boolean>;
  clear(): void;
}

/** The words for what was thrown: a call's own reason, else that something went wrong. */
export function problemOf(error: unknown): string {
  if (!(error instanceof CallFailure)) return tErrors('errors.unexpected');
  if (Object.hasOwn(errors, error.key)) return tErrors(error.key, error.params);
  return Object.hasOwn(vault, error.key) ? tVault(error.key, error.params) : tErrors('errors.unexpected');
}

/**
 * Work that takes a moment, one at a time, with its failure in words. What is asked for meanwhile is turned away, as
 * a second press on the same button should be; `in-turn` has it wait instead, for what is asked must then be done.
 */
export function useTask(meanwhile: 'turned-away' | 'in-turn' = 'turned-away'): Task {
  const [state, setState] = useState<{ busy: boolean; problem: string | null }>({
    busy: false,
    problem: null,
  });
  const last = useRef<Promise<unknown> | null>(null);

  const attempt = async (work: () => Promise<unknown>): Promise<boolean> => {
    setState({ busy: true, problem: null });
    try {
      await work();
      setState({ busy: false, problem: null });
      return true;
    } catch (error) {
      setState({ busy: false, problem: problemOf(error) });
      return false;
    }
  };
  return {
    ...state,
    clear: () => setState({ busy: false, problem: null }),
    async run(work) {
      const before = last.current;
      if (before && meanwhile === 'turned-away') return false;
      const mine = before ? before.then(() => attempt(work)) : attempt(work);
      last.current = mine;
      const well = await mine;
      if (last.current === mine) last.current = null;
      return well;
    },
  };
}
