import { allDocuments } from '../dom/documents.ts';
import { Listeners } from '../watch/listen.ts';

/** Milliseconds for which places are followed frame by frame while something on the page moves by itself. */
const BURST = 700;
const MOVES = ['scroll', 'toggle', 'transitionend', 'animationend', 'load'];
const STARTS = ['transitionrun', 'animationstart'];

/**
 * Calls `update` at most once a frame when something on the page may have moved: scroll, resize, a transition, a
 * font that came in, a size that changed. No work and no timer while nothing moves.
 */
export class Tracker {
  private readonly root: Document;
  private readonly update: () => void;
  private readonly listeners = new Listeners();
  private readonly sizes: ResizeObserver;
  private sized: readonly Element[] = [];
  private frame = 0;
  private settling = 0;
  private until = 0;

  constructor(root: Document, update: () => void) {
    this.root = root;
    this.update = update;
    this.sizes = new ResizeObserver(() => this.settle());
    this.follow([]);
  }

  /** Follows the size of these elements, and the documents that are there now. */
  follow(elements: readonly Element[]): void {
    const documents = allDocuments(this.root).map((each) => each.document);
    const windows = documents.map((each) => each.defaultView).filter((each) => each !== null);
    const fonts = documents.map((each) => each.fonts).filter(Boolean);
    this.listeners.keepOnly([...documents, ...windows, ...fonts]);
    const again = () => this.schedule();
    for (const each of documents) {
      if (this.listeners.has(each)) continue;
      for (const type of MOVES) this.listeners.on(each, type, again);
      for (const type of STARTS) this.listeners.on(each, type, () => this.burst());
    }
    for (const each of windows) if (!this.listeners.has(each)) this.listeners.on(each, 'resize', again);
    for (const each of fonts) if (!this.listeners.has(each)) this.listeners.on(each, 'loadingdone', again);
    if (elements.length === this.sized.length && elements.every((each, index) => each === this.sized[index]))
      return;
    this.sizes.disconnect();
    for (const each of elements) this.sizes.observe(each);
    this.sized = [...elements];
  }

  /** Updates in the next frame. */
  schedule(): void {
    if (this.frame) return;
    this.frame = requestAnimationFrame(() => {
      this.frame = 0;
      this.update();
      if (performance.now() < this.until) this.schedule();
    });
  }

  /**
   * Updates after the next frame, for which the page lays itself out anyway: measuring before it would make the page
   * do so in our time, and again after changes of its own.
   */
  settle(): void {
    if (this.frame || this.settling) return;
    this.settling = requestAnimationFrame(() => {
      setTimeout(() => {
        if (this.settling) this.update();
        this.settling = 0;
      });
    });
  }

  /** Updates each frame for a short while. */
  burst(): void {
    this.until = performance.now() + BURST;
    this.schedule();
  }

  stop(): void {
    cancelAnimationFrame(this.frame);
    cancelAnimationFrame(this.settling);
    this.frame = 0;
    this.settling = 0;
    this.until = 0;
    this.listeners.stop();
    this.sizes.disconnect();
  }
}
