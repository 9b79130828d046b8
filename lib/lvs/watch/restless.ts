import { isElement } from '../dom/nodes.ts';

/** Readings without use after which a part of the page is no longer read for. */
const PATIENCE = 2;
/** More parts than this at once is a page that changes, not a clock. */
const MANY = 100;
/** What may hold a file, a list or a field. */
const WEIGHTY =
  'h1, h2, h3, h4, [role="heading"], table, ul, ol, dl, article, form, textarea, input, [contenteditable], iframe, frame, dialog';

/**
 * Tells a clock, a ticker or a counter in the title from changes that matter: small parts that changed a few times
 * while reading the page anew brought nothing. What comes, goes or is shown with more in it always matters.
 */
export class Restless {
  private readonly useless = new WeakMap<Node, number>();
  private changes = new Set<Node>();
  private read = new Set<Node>();
  private title = '';

  /** False when all that changed is known to be restless. `pupil`: where the name stands, which always matters. */
  matters(records: readonly MutationRecord[], pupil: Element | null): boolean {
    let matters = false;
    for (const record of records) {
      const part = this.partOf(record);
      if (part === null || (pupil && touches(part, pupil))) matters = true;
      else {
        if (this.changes.size < MANY) this.changes.add(part);
        matters ||= (this.useless.get(part) ?? 0) < PATIENCE;
      }
    }
    return matters || this.changes.size >= MANY;
  }

  /** The page is read now. */
  reading(): void {
    this.read = this.changes;
    this.changes = new Set();
  }

  /** What came of it. */
  was(useful: boolean): void {
    for (const part of this.read) {
      if (useful) this.useless.delete(part);
      else this.useless.set(part, (this.useless.get(part) ?? 0) + 1);
    }
    this.read = new Set();
  }

  /** The small part of the page that changed; null for a change that always matters. */
  private partOf({ type, target, addedNodes, removedNodes }: MutationRecord): Node | null {
    if (target.nodeName === 'TITLE') return this.isOtherTitle(target) ? null : target;
    if (type === 'attributes') return isWeighty(target) ? null : target;
    if (type === 'characterData') return target.parentNode ?? target;
    return [...addedNodes, ...removedNodes].some(isWeighty) ? null : target;
  }

  /** A number in it that counts is no other title. */
  private isOtherTitle(target: Node): boolean {
    const title = (target.textContent ?? '').replace(/\d+/g, '');
    const other = title !== this.title;
    this.title = title;
    return other;
  }
}

const touches = (part: Node, pupil: Element): boolean => part.contains(pupil) || pupil.contains(part);

const isWeighty = (node: Node): boolean =>
  isElement(node) &&
  (node.childElementCount > 3 || node.matches(WEIGHTY) || node.querySelector(WEIGHTY) !== null);
