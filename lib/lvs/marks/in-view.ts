/** A screen above and a screen below what shows, so that scrolling meets what is there already. */
const NEAR = '100%';

const isBoxless = ({ width, height }: DOMRectReadOnly): boolean => width === 0 && height === 0;

/**
 * Tells which of many elements are on screen or near it. The browser works that out by itself; nothing of ours runs
 * while nothing comes or goes. An element without a box of its own counts as near: nobody can say where it is.
 */
export class InView {
  private observer: IntersectionObserver | null = null;

  /** `changed` is called with all that are near, soon and at each change. Replaces what was watched before. */
  watch(elements: Iterable<Element>, changed: (near: ReadonlySet<Element>) => void): void {
    this.stop();
    const near = new Set<Element>();
    // In lists that scroll by themselves too; browsers that do not know that option leave it.
    const options = { rootMargin: NEAR, scrollMargin: NEAR };
    this.observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting, boundingClientRect } of entries) {
        if (isIntersecting || isBoxless(boundingClientRect)) near.add(target);
        else near.delete(target);
      }
      changed(near);
    }, options);
    for (const element of elements) this.observer.observe(element);
  }

  stop(): void {
    this.observer?.disconnect();
    this.observer = null;
  }
}
