import { windowOf } from '../dom/nodes.ts';
import { LINE_NAMES, LINES, type Line } from './lines.ts';

/** The page can list the names of highlights, so these tell nothing. */
const nameOf = (line: Line): string => `k${LINE_NAMES.indexOf(line) + 1}`;

const RULES = LINE_NAMES.map(
  (line) =>
    `::highlight(${nameOf(line)}){text-decoration:${LINES[line]};text-underline-offset:3px;text-decoration-skip-ink:none}`,
).join('\n');

/** A range with its line. */
export interface Marked {
  range: AbstractRange;
  line: Line;
}

/**
 * Lines under words in one document's own text, by the CSS Custom Highlight API: no node of the page is touched.
 * The rules are in an adopted sheet, which no content security policy stops and `document.styleSheets` does not list.
 */
export class Highlights {
  private readonly document: Document;
  private sheet: CSSStyleSheet | null = null;
  private readonly layers = new Map<string, readonly Marked[]>();

  constructor(document: Document) {
    this.document = document;
  }

  /** Whether this browser and document can show highlights. */
  get works(): boolean {
    const win = windowOf(this.document);
    return !!win && 'Highlight' in win && !!win.CSS?.highlights;
  }

  /** Replaces the marks of one layer (`field`, `notes`). */
  set(layer: string, marks: readonly Marked[]): void {
    if (marks.length) this.layers.set(layer, marks);
    else this.layers.delete(layer);
    this.paint();
  }

  private paint(): void {
    const win = windowOf(this.document);
    if (!win || !this.works) return;
    const all = [...this.layers.values()].flat();
    if (all.length) this.adopt(win);
    for (const line of LINE_NAMES) {
      const ranges = all.filter((mark) => mark.line === line).map((mark) => mark.range);
      if (ranges.length) win.CSS.highlights.set(nameOf(line), new win.Highlight(...ranges));
      else win.CSS.highlights.delete(nameOf(line));
    }
  }

  /** A page may set its list of adopted sheets anew: looked at before each painting. */
  private adopt(win: Window & typeof globalThis): void {
    if (!this.sheet) {
      this.sheet = new win.CSSStyleSheet();
      this.sheet.replaceSync(RULES);
    }
    if (!this.document.adoptedStyleSheets.includes(this.sheet)) {
      this.document.adoptedStyleSheets = [...this.document.adoptedStyleSheets, this.sheet];
    }
  }

  stop(): void {
    this.layers.clear();
    this.paint();
    const { sheet } = this;
    if (sheet)
      this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((each) => each !== sheet);
    this.sheet = null;
  }
}
