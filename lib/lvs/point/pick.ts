import { allDocuments } from '../dom/documents.ts';
import { elementOf, isElement } from '../dom/nodes.ts';
import { isVisible } from '../dom/visible.ts';
import { toTop } from '../layer/geometry.ts';
import { type LayerHost, styled } from '../layer/host.ts';
import { Listeners } from '../watch/listen.ts';

export interface PickOptions {
  /** The element under the mouse, or reached with the arrow keys, changed. */
  onHover(el: HTMLElement): void;
  onPick(el: HTMLElement): void;
  onCancel(): void;
}

/** A choice of keys that works the same in the page and sent on from the panel. */
export type PickKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight' | 'Enter' | 'Escape';
const KEYS: readonly string[] = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Enter', 'Escape'];
const SWALLOWED = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'dblclick',
  'auxclick',
  'contextmenu',
  'touchstart',
  'touchend',
];

/** Lets the user choose one element of the page, with the mouse or with keys; the page hears none of it. */
export class Picker {
  private readonly listeners = new Listeners();
  private readonly outline: HTMLElement;
  private readonly options: PickOptions;
  private readonly host: LayerHost;
  private at: HTMLElement | null = null;

  constructor(root: Document, host: LayerHost, options: PickOptions) {
    this.options = options;
    this.host = host;
    this.outline = styled(root.createElement('div'), {
      position: 'absolute',
      border: '2px solid #1f5f8b',
      background: 'rgb(31 95 139 / .12)',
      'border-radius': '4px',
      'box-sizing': 'border-box',
      display: 'none',
    });
    host.paint.append(this.outline);
    const loud = { capture: true, passive: false };
    for (const { document } of allDocuments(root)) {
      this.listeners.on<MouseEvent>(document, 'mousemove', (event) => this.hover(event));
      this.listeners.on<MouseEvent>(document, 'click', (event) => this.click(event), loud);
      this.listeners.on<KeyboardEvent>(document, 'keydown', (event) => this.keydown(event), loud);
      for (const type of SWALLOWED) this.listeners.on(document, type, (event) => this.swallow(event), loud);
      this.listeners.on(document, 'scroll', () => this.draw());
    }
  }

  private ours(event: Event): boolean {
    const target = event.composedPath()[0];
    return target === this.host.element || event.target === this.host.element;
  }

  private swallow(event: Event): boolean {
    if (this.ours(event)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    return true;
  }

  private hover(event: MouseEvent): void {
    const el = elementOf(event.composedPath()[0] as Node);
    if (!this.ours(event) && el) this.go(el);
  }

  private click(event: MouseEvent): void {
    const el = elementOf(event.composedPath()[0] as Node);
    if (this.swallow(event) && el) {
      this.go(el);
      this.options.onPick(el);
    }
  }

  private keydown(event: KeyboardEvent): void {
    if (KEYS.includes(event.key) && this.swallow(event)) this.key(event.key as PickKey);
  }

  private go(el: HTMLElement): void {
    if (el === this.at || /^(?:html|body)$/.test(el.localName)) return;
    this.at = el;
    this.draw();
    this.options.onHover(el);
  }

  /** Moves with the arrows (up: around, down: inside, sideways: next to it), picks, or stops. */
  key(key: PickKey): void {
    if (key === 'Escape') this.options.onCancel();
    else if (key === 'Enter') {
      if (this.at) this.options.onPick(this.at);
    } else {
      const next = neighbour(this.at, key) ?? (this.at ? null : firstIn(this.host.element.ownerDocument));
      if (next) {
        next.scrollIntoView({ block: 'nearest' });
        this.go(next);
      }
    }
  }

  private draw(): void {
    const { at, outline } = this;
    if (!at?.isConnected) {
      outline.style.display = 'none';
      return;
    }
    const base = this.host.paint.getBoundingClientRect();
    const rect = toTop(at, at.getBoundingClientRect());
    styled(outline, {
      display: 'block',
      left: `${rect.left - base.left - 2}px`,
      top: `${rect.top - base.top - 2}px`,
      width: `${rect.right - rect.left + 4}px`,
      height: `${rect.bottom - rect.top + 4}px`,
    });
  }

  stop(): void {
    this.listeners.stop();
    this.outline.remove();
  }
}

const seen = (el: Element | null): el is HTMLElement =>
  isElement(el) && isVisible(el) && !/^(?:script|style|template)$/.test(el.localName);

function firstIn(document: Document): HTMLElement | null {
  return [...document.querySelectorAll('main, [role="main"], h1, h2, body > *')].find(seen) ?? null;
}

function neighbour(at: HTMLElement | null, key: PickKey): HTMLElement | null {
  if (!at) return null;
  if (key === 'ArrowUp')
    return seen(at.parentElement) && at.parentElement !== at.ownerDocument.body ? at.parentElement : null;
  if (key === 'ArrowDown') return [...at.children].find(seen) ?? null;
  const step = key === 'ArrowLeft' ? 'previousElementSibling' : 'nextElementSibling';
  for (let next = at[step]; next; next = next[step]) if (seen(next)) return next;
  return null;
}
