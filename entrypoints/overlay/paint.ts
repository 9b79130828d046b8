/** All that we paint on the page itself: marks under words and badges beside names. */
import type { Finding } from '../../lib/language/types.ts';
import { BadgeLayer } from '../../lib/lvs/badge-layer.ts';
import type { Field } from '../../lib/lvs/field/find.ts';
import type { LayerHost } from '../../lib/lvs/layer/host.ts';
import { Tracker } from '../../lib/lvs/layer/tracker.ts';
import { lineOf, type Mark } from '../../lib/lvs/marks/lines.ts';
import { MarkPainter } from '../../lib/lvs/marks/painter.ts';
import type { PageHandle, Place } from '../../lib/lvs/page-handle.ts';
import type { Badge } from '../../lib/messages/calls.ts';
import type { NoteView, NoteWords } from '../../lib/messages/link.ts';
import { badgeElement } from './badge.ts';

export interface PlacedBadge {
  badge: Badge;
  place: Place;
}

export class Paint {
  readonly #marks: MarkPainter;
  readonly #badges: BadgeLayer;
  readonly #tracker: Tracker;
  #labels = new Map<string, Mark[]>();
  #noted: { handle: PageHandle; notes: NoteView[] } | null = null;

  /** @param onMoved called once a frame at most when something on the page may have moved */
  constructor(document: Document, host: LayerHost, onMoved: () => void) {
    this.#marks = new MarkPainter(host);
    this.#badges = new BadgeLayer(host);
    this.#tracker = new Tracker(document, () => {
      this.#marks.place();
      this.#badges.place();
      onMoved();
    });
  }

  badges(badges: PlacedBadge[]): void {
    this.#badges.placeBadges(badges.map(({ badge, place }) => ({ place, element: badgeElement(badge) })));
    this.#follow();
  }

  /** `text` is what the findings were made for. */
  field(field: Field | null, text: string, findings: Finding[]): void {
    this.#marks.markField(field, text, findings.map(markOf));
    this.#follow();
  }

  notes(handle: PageHandle, notes: NoteView[]): void {
    this.#noted = { handle, notes };
    const marked = notes.map(({ key, structured, analysis }) => ({
      key,
      marks: [...(structured ? [] : analysis.findings.map(markOf)), ...(this.#labels.get(key) ?? [])],
    }));
    this.#marks.markNotes(
      handle,
      marked.filter(({ marks }) => marks.length > 0),
    );
  }

  /** Words that carry a label by hand, in place of those before. */
  labels(words: readonly NoteWords[]): void {
    this.#labels = new Map();
    for (const { key, start, end } of words)
      this.#labels.set(key, [...(this.#labels.get(key) ?? []), { start, end, line: 'label' }]);
    if (this.#noted) this.notes(this.#noted.handle, this.#noted.notes);
  }

  hide(hidden: boolean): void {
    this.#marks.hide(hidden);
    this.#badges.hide(hidden);
  }

  /** Something on the page changed. */
  move(): void {
    this.#tracker.settle();
  }

  #follow(): void {
    this.#tracker.follow([...this.#marks.sized(), ...this.#badges.sized()]);
    this.#tracker.settle();
  }
}

const markOf = ({ kind, span }: Finding): Mark => ({ start: span.start, end: span.end, line: lineOf(kind) });
