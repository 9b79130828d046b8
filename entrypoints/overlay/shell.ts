/**
 * Our one element in the page: it hangs on <html>, outside the host's tree, and holds the edge tab and the
 * panel's iframe in a closed shadow root.
 */
import { overlay } from '../../lib/i18n/nl/overlay.ts';
import { SHELL_CSS } from './shell-css.ts';

declare const __PRACTICE__: boolean;

/** An odd name, so that the page's own rules for div, section or span do not meet it. */
const TAG = 'ktl-rand';

export interface Layout {
  open: boolean;
  side: 'left' | 'right';
  width: number;
}

export class Shell {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  readonly tab: HTMLButtonElement;
  #frame: HTMLIFrameElement | null = null;

  constructor(document: Document, onTab: () => void) {
    this.host = document.createElement(TAG);
    this.#pin();
    // Checks for accessibility cannot see into a closed root, so the practice build opens it.
    this.root = this.host.attachShadow({ mode: __PRACTICE__ ? 'open' : 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHELL_CSS);
    this.root.adoptedStyleSheets = [sheet];
    this.tab = document.createElement('button');
    this.tab.type = 'button';
    this.tab.className = 'tab';
    this.tab.addEventListener('click', (event) => {
      // A click on our tab must not reach a menu of the page that lies below it.
      event.stopPropagation();
      onTab();
    });
    this.root.append(this.tab);
    document.documentElement.append(this.host);
  }

  /** True while our element is where we put it. */
  get attached(): boolean {
    return this.host.isConnected;
  }

  /** Puts our element back when the page took it out (a body swap leaves <html> alone; some pages do not). */
  reattach(): void {
    if (!this.host.isConnected) this.host.ownerDocument.documentElement.append(this.host);
    this.#pin();
  }

  show({ open, side, width }: Layout, badge: SVGElement | null, name: string): void {
    this.host.dataset.side = side;
    this.tab.hidden = open;
    this.tab.setAttribute('aria-label', name);
    this.tab.title = name;
    this.tab.replaceChildren(badge ?? overlay.mark);
    if (this.#frame) {
      this.#frame.hidden = !open;
      this.#frame.style.width = `${width}px`;
    }
  }

  hide(hidden: boolean): void {
    this.host.style.setProperty('display', hidden ? 'none' : 'block', 'important');
  }

  /** The panel's frame, made on first use. */
  frame(url: string): HTMLIFrameElement {
    if (this.#frame) return this.#frame;
    const frame = this.host.ownerDocument.createElement('iframe');
    frame.title = overlay.title;
    frame.className = 'panel';
    frame.src = url;
    this.#frame = frame;
    this.root.append(frame);
    return frame;
  }

  focusPanel(): void {
    this.#frame?.focus();
  }

  remove(): void {
    this.host.remove();
  }

  /** What the page's CSS could do to our element is undone on the element itself. */
  #pin(): void {
    const set = (name: string, value: string) => this.host.style.setProperty(name, value, 'important');
    for (const [name, value] of PINNED) set(name, value);
  }
}

const PINNED: [string, string][] = [
  ['all', 'initial'],
  ['display', 'block'],
  ['position', 'fixed'],
  ['inset', '0 auto auto 0'],
  ['width', '0'],
  ['height', '0'],
  ['margin', '0'],
  ['padding', '0'],
  ['border', '0'],
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['transform', 'none'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['z-index', '2147483646'],
  ['pointer-events', 'none'],
];
