/**
 * Whether a person can really see the panel: nothing of the page lies over it and nothing makes it transparent,
 * and that for a while already, so that a cover that is whisked away just before a click does not help.
 */

/** What the second version of the observer adds, where the browser has it. */
type Tracked = IntersectionObserverEntry & { isVisible?: boolean };

/** Milliseconds in plain sight before something may be stored. */
const LONG_ENOUGH = 500;

export class Sight {
  #since: number | null = null;
  readonly #tracks = 'isVisible' in IntersectionObserverEntry.prototype;

  /** @param onCovered called when something came to lie over the panel */
  constructor(target: Element, onCovered: () => void) {
    if (!this.#tracks) return;
    const options = { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] };
    new IntersectionObserver((entries) => {
      const last = entries.at(-1) as Tracked | undefined;
      if (last?.isVisible) this.#since ??= performance.now();
      else this.#since = null;
      if (last?.isIntersecting && !last.isVisible) onCovered();
    }, options).observe(target);
  }

  /** True in a browser that cannot tell: there every form asks again on its last screen. */
  get isPlain(): boolean {
    return !this.#tracks || (this.#since !== null && performance.now() - this.#since >= LONG_ENOUGH);
  }
}
