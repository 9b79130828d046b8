import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { CaseView, NewEvent } from '../../lib/messages/calls.ts';
import type { Backend } from '../backend.ts';
import { problemOf } from '../hooks/use-task.ts';

/** The case of the pupil on screen, as stored in this browser. */
export interface CaseStore {
  /** Null while loading, without a pupil, or while the vault is closed. */
  view: ReadonlySignal<CaseView | null>;
  /** Why it could not be loaded, in words. */
  problem: ReadonlySignal<string | null>;
  reload(): Promise<void>;
  /** Stores events at once, without a note. Throws `CallFailure`. */
  append(events: NewEvent[]): Promise<void>;
}

/** Follows the page: another pupil, an opened vault or new progress loads the case again. */
export function makeCaseStore(backend: Backend): { store: CaseStore; stop: () => void } {
  const view: Signal<CaseView | null> = signal(null);
  const problem: Signal<string | null> = signal(null);
  let asked = 0;

  const load = async (pupil: PupilIdentity): Promise<void> => {
    const mine = ++asked;
    try {
      const result = await backend.call('case.get', { pupil });
      if (mine !== asked) return;
      view.value = result;
      problem.value = null;
    } catch (error) {
      if (mine === asked) problem.value = problemOf(error);
    }
  };

  let shown = '';
  const stop = effect(() => {
    const page = backend.page.value;
    const pupil = backend.vault.value?.state === 'open' ? page?.pupil : null;
    // Read here so that news from the page's notes is followed too.
    void page?.progress;
    const key = pupil ? identityKey(pupil) : '';
    if (key !== shown) view.value = null;
    shown = key;
    if (pupil) void load(pupil);
    else asked++;
  });

  const current = (): PupilIdentity | null => backend.page.peek()?.pupil ?? null;
  const store: CaseStore = {
    view,
    problem,
    async reload() {
      const pupil = current();
      if (pupil) await load(pupil);
    },
    async append(events) {
      const pupil = current();
      if (!pupil) return;
      const result = await backend.call('case.append', { pupil, events });
      // The user may have gone to another file meanwhile: then this answer is not for the screen.
      const now = current();
      if (now && identityKey(now) === identityKey(pupil)) {
        asked++;
        view.value = result;
      }
      backend.send({ type: 'refresh' });
    },
  };
  return { store, stop };
}

/** Tells two pupils apart on screen; never stored. */
export function identityKey(pupil: PupilIdentity): string {
  return [pupil.host, pupil.number ?? '', pupil.name, pupil.birthDate ?? ''].join('\n');
}

export const CaseContext = createContext<CaseStore | null>(null);

/** The case of the pupil on screen. Throws outside the panel: a mistake in the code. */
export function useCase(): CaseStore {
  const store = useContext(CaseContext);
  if (!store) throw new Error('no case provided');
  return store;
}
