/** Listeners in several documents that come and go, taken away all at once. */
export class Listeners {
  private readonly undo = new Map<EventTarget, (() => void)[]>();

  on<E extends Event>(
    target: EventTarget,
    type: string,
    handler: (event: E) => void,
    options: AddEventListenerOptions = {},
  ): void {
    const listener = handler as EventListener;
    const all = { capture: true, passive: true, ...options };
    target.addEventListener(type, listener, all);
    const list = this.undo.get(target) ?? [];
    list.push(() => target.removeEventListener(type, listener, all));
    this.undo.set(target, list);
  }

  has(target: EventTarget): boolean {
    return this.undo.has(target);
  }

  /** Takes away the listeners of every target that is not among those given. */
  keepOnly(targets: readonly EventTarget[]): void {
    for (const [target, list] of this.undo) {
      if (targets.includes(target)) continue;
      for (const undo of list) undo();
      this.undo.delete(target);
    }
  }

  stop(): void {
    this.keepOnly([]);
  }
}
