/**
 * Our one element in the page: it hangs on <html>, outside the host's tree, and holds the edge tab and the
 * panel's iframe in a closed shadow root.
 */
import { overlay } from '../../lib/i18n/nl/overlay.ts';
import { homeIn, type LayerHost, mountHost } from '../../lib/lvs/layer/host.ts';
import { SHELL_CSS } from './shell-css.ts';

declare const __PRACTICE__: boolean;

export interface Layout {
  open: boolean;
  side: 'left' | 'right';
  width: number;
}

/** `popover` is there once the panel was lifted above a dialog. */
const OWN_ATTRIBUTES: ReadonlySet<string> = new Set(['style', 'data-side', 'popover']);

export class Shell {
  readonly layer: LayerHost;
  readonly tab: HTMLButtonElement;
  #frame: HTMLIFrameElement | null = null;
  #style: string;
  #home: HTMLElement;
  #side: 'left' | 'right' = 'right';

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
    this.#style = this.host.style.cssText;
    this.#home = document.documentElement;
  }

  get host(): HTMLElement {
    return this.layer.element;
  }

  /** Into a modal dialog while one is open, since everything outside it cannot be clicked, and out of it again. */
  keep(): void {
    const home = homeIn(this.host.ownerDocument);
    if (home !== this.#home) this.#bring(home);
  }

  /** Puts our element back where and how it was; false when the page had left it alone. */
  repair(): boolean {
    const { host } = this;
    const place = homeIn(host.ownerDocument);
    const strange = [...host.attributes].filter(({ name }) => !OWN_ATTRIBUTES.has(name));
    const moved = host.parentNode !== place;
    const restyled = host.style.cssText !== this.#style || host.dataset.side !== this.#side;
    for (const { name } of strange) host.removeAttribute(name);
    if (restyled) this.#restyle();
    if (moved) this.#bring(place);
    return moved || restyled || strange.length > 0;
  }

  /** To where it belongs; what is still on the page keeps its frame as it is, with what is open in the panel. */
  #bring(home: HTMLElement): void {
    this.#home = home;
    // The page may have taken us out, or the dialog that we were in may have left it with us.
    if (!this.host.isConnected) home.append(this.host);
    this.layer.raise();
  }

  /** Above everything, also above what the page put into the browser's top layer. */
  lift(): void {
    if (!this.host.isConnected || !('popover' in this.host)) return;
    this.host.popover = 'manual';
    if (this.host.matches(':popover-open')) this.host.hidePopover();
    this.host.showPopover();
  }

  show({ open, side, width }: Layout, badge: SVGElement | null, name: string, count: number): void {
    this.#side = side;
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
    this.#style = this.host.style.cssText;
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

  #restyle(): void {
    this.host.style.cssText = this.#style;
    this.host.dataset.side = this.#side;
  }

  #counter(count: number): HTMLElement {
    const counter = this.host.ownerDocument.createElement('span');
    counter.className = 'count';
    counter.textContent = String(count);
    return counter;
  }
}
