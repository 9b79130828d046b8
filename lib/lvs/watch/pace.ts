/** Milliseconds of rest after a change before the page is read, and the longest it is put off. */
const REST = 120;
const LONGEST_WAIT = 500;
/** On a page that never stops changing the pause grows to this, as long as nothing of use comes of it. */
const SLOWEST = 4000;
/** The pause after changes that are expected to be of no use. */
const RARELY = 10_000;

/**
 * Decides when to act on changes: after a short rest, at latest after half a second, and ever more slowly while
 * acting turns out to be of no use. Holds a timer only between a change and the act.
 */
export class Pace {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private firstChange = 0;
  private pause = REST;
  /** What is waited for, and what was acted on last, was not expected to matter. */
  private rare = false;
  private wasRare = false;
  private readonly act: () => void;

  constructor(act: () => void) {
    this.act = act;
  }

  /** Something changed. */
  changed(): void {
    const now = performance.now();
    if (this.rare) this.stop();
    if (this.timer === null) this.firstChange = now;
    else if (now - this.firstChange >= Math.max(LONGEST_WAIT, this.pause)) return;
    else if (this.pause > REST) return;
    else clearTimeout(this.timer);
    this.start(this.pause);
  }

  /** Something changed that never mattered so far: read for it all the same, but seldom. */
  rarely(): void {
    if (this.timer !== null) return;
    this.rare = true;
    this.start(RARELY);
  }

  /** Something changed that a person did: at once, without the pause that useless changes have earned. */
  urgent(): void {
    this.pause = REST;
    this.stop();
    this.changed();
  }

  /** Tells whether the last act was of use. One that was not expected to be makes the others no slower. */
  was(useful: boolean): void {
    if (useful) this.pause = REST;
    else if (!this.wasRare) this.pause = Math.min(this.pause * 1.6, SLOWEST);
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.rare = false;
  }

  private start(pause: number): void {
    this.timer = setTimeout(() => {
      this.timer = null;
      this.wasRare = this.rare;
      this.rare = false;
      this.act();
    }, pause);
  }
}
