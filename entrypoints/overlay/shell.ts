/**
 * Our one element in the page: it hangs on <html>, outside the host's tree, and holds the edge tab and the
 * panel's iframe in a closed shadow root.
 */
import { overlay } from '../../lib/i18n/nl/overlay.ts';
import { type LayerHost, mountHost } from '../../lib/lvs/layer/host.ts';
import { SHELL_CSS } from './shell-css.ts';

declare const __PRACTICE__: boolean;

export interface Layout {
  open: boolean;
  side: 'left' | 'right';
  width: number;
}

export class Shell {
  readonly layer: LayerHost;
  readonly tab: HTMLButtonElement;
  #frame: HTMLIFrameElement | null = null;

  constructor(document: Document, onTab: () => void) {
    // Checks for accessibility cannot see into a closed root, so the practice build opens it.
    this.layer = mountHost(document, { open: __PRACTICE__ });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(SHELL_CSS);
    this.layer.root.adoptedStyleSheets = [sheet];
    this.tab = document.createElement('button');
    this.tab.type = 'button';
    this.tab.className = 'tab';
    this.tab.addEventListener('click', (event) => {
      // A click on our tab must not reach a menu of the page that lies below it.
      event.stopPropagation();
      onTab();
    });
    this.layer.root.append(this.tab);
  }

  get host(): HTMLElement {
    return this.layer.element;
  }

  /**
   * Puts our element back when the page took it out (a body swap leaves <html> alone; some pages do not), and into
   * a modal dialog while one is open: everything outside it cannot be clicked.
   */
  keep(): void {
    if (!this.host.isConnected) this.host.ownerDocument.documentElement.append(this.host);
    this.layer.raise();
  }

  show({ open, side, width }: Layout, badge: SVGElement | null, name: string, count: number): void {
    this.host.dataset.side = side;
    this.tab.hidden = open;
    this.tab.setAttribute('aria-label', name);
    this.tab.title = name;
    this.tab.replaceChildren(badge ?? overlay.mark, ...(count > 0 ? [this.#counter(count)] : []));
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
    this.layer.root.append(frame);
    return frame;
  }

  /** The panel or its tab has the focus. */
  get hasFocus(): boolean {
    return this.layer.root.activeElement !== null;
  }

  focusPanel(): void {
    this.#frame?.focus();
  }

  /** One calm line in the place of tab and panel: the extension is newer than this script. */
  orphaned(words: string): void {
    const line = this.host.ownerDocument.createElement('p');
    line.className = 'line';
    line.setAttribute('role', 'status');
    line.textContent = words;
    this.layer.root.replaceChildren(line);
  }

  remove(): void {
    this.host.remove();
  }

  #counter(count: number): HTMLElement {
    const counter = this.host.ownerDocument.createElement('span');
    counter.className = 'count';
    counter.textContent = String(count);
    return counter;
  }
}
