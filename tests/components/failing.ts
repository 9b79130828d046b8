import { CallFailure } from '../../lib/messages/failure.ts';

/** An answer that fails as a silent background does, until it is mended. */
export function failing<T>(answer: () => T): { answer: () => T; mend: () => void } {
  let fails = true;
  return {
    answer: () => {
      if (fails) throw new CallFailure('errors.no-answer');
      return answer();
    },
    mend: () => {
      fails = false;
    },
  };
}
