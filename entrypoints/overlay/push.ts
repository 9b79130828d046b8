/**
 * Pushes the page aside while the panel is open and enough of the page stays, else the panel lies over it.
 * An adopted sheet moves the page: no attribute or style sheet of the host's changes.
 */
const LEAST_PAGE = 480;

export class Push {
  readonly #document: Document;
  readonly #sheet = new CSSStyleSheet();

  constructor(document: Document) {
    this.#document = document;
  }

  /** Returns true when the page was pushed. */
  set(open: boolean, side: 'left' | 'right', width: number): boolean {
    const view = this.#document.defaultView;
    const pushed = open && view !== null && view.innerWidth - width >= LEAST_PAGE;
    this.#sheet.replaceSync(
      pushed
        ? `@media screen { html { margin-${side}: ${width}px !important; width: auto !important; } }`
        : '',
    );
    const adopted = this.#document.adoptedStyleSheets;
    const there = adopted.includes(this.#sheet);
    if (pushed && !there) this.#document.adoptedStyleSheets = [...adopted, this.#sheet];
    if (!pushed && there) this.#document.adoptedStyleSheets = adopted.filter((one) => one !== this.#sheet);
    return pushed;
  }
}
