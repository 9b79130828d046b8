/** When something that failed is tried again by itself: after longer and longer pauses, and then no more. */

/** Milliseconds. */
const PAUSES = [1_000, 4_000, 16_000];

export class Retry {
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** It failed: tries again after a pause. False when it was tried often enough. */
  later(again: () => void): boolean {
    clearTimeout(this.#timer);
    const pause = PAUSES[this.#failures];
    this.#failures += 1;
    if (pause === undefined) return false;
    this.#timer = setTimeout(again, pause);
    return true;
  }

  /** It went well, or begins anew. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#failures = 0;
  }
}
