import { useEffect, useState } from 'preact/hooks';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { NewEvent } from '../../lib/messages/calls.ts';
import { useBackend } from '../backend.ts';
import { problemOf } from '../hooks/use-task.ts';

interface Composed {
  /** Null while it is being made, or when it could not be. */
  text: string | null;
  problem: string | null;
}

/** The structured note for events, made anew when one changes; none for an empty list. */
export function useComposed(pupil: PupilIdentity, events: NewEvent[]): Composed {
  const { call } = useBackend();
  const [made, setMade] = useState<Composed>({ text: null, problem: null });
  useEffect(() => {
    setMade({ text: null, problem: null });
    if (!events.length) return;
    let live = true;
    call('note.compose', { pupil, events }).then(
      ({ text }) => live && setMade({ text, problem: null }),
      (error: unknown) => live && setMade({ text: null, problem: problemOf(error) }),
    );
    return () => {
      live = false;
    };
  }, [JSON.stringify(events)]);
  return made;
}
