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

/** The structured note for an event, made anew when the event changes; none for null. */
export function useComposed(pupil: PupilIdentity, event: NewEvent | null): Composed {
  const { call } = useBackend();
  const [made, setMade] = useState<Composed>({ text: null, problem: null });
  useEffect(() => {
    setMade({ text: null, problem: null });
    if (!event) return;
    let live = true;
    call('note.compose', { pupil, events: [event] }).then(
      ({ text }) => live && setMade({ text, problem: null }),
      (error: unknown) => live && setMade({ text: null, problem: problemOf(error) }),
    );
    return () => {
      live = false;
    };
  }, [JSON.stringify(event)]);
  return made;
}
