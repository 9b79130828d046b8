/**
 * Long work as a generator that yields where it may pause, so that the same code runs at once (in tests and on
 * small pages) or in slices that leave the page its frames.
 */
export type Steps<T> = Generator<void, T, void>;

/** Runs to the end without a pause. */
export function runNow<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Milliseconds of one slice: short enough that a key press never waits for us. */
const SLICE = 8;

/** Lets the page go first: a continuation of the browser's scheduler would come before the page's own tasks. */
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** Runs in slices. Resolves to null when `stopped` says so between two of them. */
export async function runInSlices<T>(
  steps: Steps<T>,
  stopped: () => boolean = () => false,
): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await turn();
    if (stopped()) return null;
  }
}
