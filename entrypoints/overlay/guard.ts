/**
 * Puts our element right when the page takes it out, moves it or changes it. Each time it waits longer, and after a
 * number of times it leaves the page alone: no endless fight, no load on the page.
 */

/** Milliseconds before each repair in a row; after the last one it gives up. */
const PAUSES = [0, 0, 50, 100, 200, 400, 800, 1600, 3200, 3200];
/** After so many quiet milliseconds a disturbance counts as the first again. */
const QUIET = 15_000;

interface Guarded {
  element: HTMLElement;
  /** Undoes what was done; false when nothing was wrong. */
  repair(): boolean;
  /** The page goes on and on. */
  gaveUp(): void;
}

export class Guard {
  readonly #guarded: Guarded;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  #last = 0;

  constructor(guarded: Guarded) {
    this.#guarded = guarded;
    this.#observer = new MutationObserver(() => this.#disturbed());
    this.#watch();
  }

  /** The user asks for our element: begin anew. */
  again(): void {
    this.#turn = 0;
    this.#now();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
  }

  #watch(): void {
    const { element } = this.#guarded;
    const { ownerDocument } = element;
    this.#observer.observe(ownerDocument, { childList: true });
    if (element.parentNode) this.#observer.observe(element.parentNode, { childList: true });
    this.#observer.observe(element, { attributes: true });
  }

  #disturbed(): void {
    if (this.#timer !== undefined) return;
    if (performance.now() - this.#last > QUIET) this.#turn = 0;
    const pause = PAUSES[this.#turn];
    if (pause === undefined) {
      this.stop();
      this.#guarded.gaveUp();
      return;
    }
    this.#timer = setTimeout(() => this.#now(), pause);
  }

  #now(): void {
    this.stop();
    if (this.#guarded.repair()) {
      this.#turn += 1;
      this.#last = performance.now();
    }
    this.#watch();
  }
}
