import { isVisible } from './dom/visible.ts';
import { type Box, clipOf, isCovered, toTop } from './layer/geometry.ts';
import { type LayerHost, styled } from './layer/host.ts';
import type { Place } from './page-handle.ts';

/** An element of ours and the place on the page it stands beside. */
export interface PlacedBadge {
  place: Place;
  element: HTMLElement;
}

/** Pixels between the name and the badge. */
const GAP = 6;

/** Puts badges beside names without touching the page: they lie in our own layer over it. */
export class BadgeLayer {
  private readonly box: HTMLElement;
  private badges: readonly PlacedBadge[] = [];
  private hidden = false;

  constructor(host: LayerHost) {
    this.box = styled(host.paint.ownerDocument.createElement('div'), {
      position: 'absolute',
      top: '0',
      left: '0',
    });
    // Names of badges are read out; only marks are not.
    host.root.append(this.box);
  }

  /** Replaces all badges. An element that stays keeps its state. */
  placeBadges(badges: readonly PlacedBadge[]): void {
    this.badges = badges;
    for (const { element } of badges) styled(element, { position: 'absolute', 'pointer-events': 'auto' });
    const wanted = badges.map(({ element }) => element);
    for (const child of [...this.box.children]) if (!wanted.includes(child as HTMLElement)) child.remove();
    for (const element of wanted) if (element.parentElement !== this.box) this.box.append(element);
    this.place();
  }

  hide(hidden: boolean): void {
    this.hidden = hidden;
    this.place();
  }

  /** Elements whose size decides where badges stand. */
  sized(): Element[] {
    return this.badges.slice(0, 1).map(({ place }) => place.element);
  }

  /** Something moved: measures all places first, then moves all badges. */
  place(): void {
    if (this.badges.length === 0) return;
    const base = this.box.getBoundingClientRect();
    const spots = this.badges.map(({ place, element }) =>
      this.hidden ? null : spotOf(place.element, element),
    );
    for (const [index, spot] of spots.entries()) {
      const { element } = this.badges[index]!;
      if (!spot) styled(element, { display: 'none' });
      else styled(element, { display: '', left: `${spot.x - base.left}px`, top: `${spot.y - base.top}px` });
    }
  }

  stop(): void {
    this.box.remove();
  }
}

/** Behind the last word of the place, in the middle of its line; null when that cannot be seen. */
function spotOf(anchor: HTMLElement, badge: HTMLElement): { x: number; y: number } | null {
  if (!isVisible(anchor)) return null;
  const line = lastLine(anchor);
  const height = badge.offsetHeight || 16;
  const spot = { x: line.right + GAP, y: (line.top + line.bottom) / 2 - height / 2 };
  const clip = clipOf(anchor);
  const inside =
    line.right > clip.left &&
    line.right <= clip.right + 1 &&
    line.top >= clip.top - 1 &&
    line.bottom <= clip.bottom + 1;
  const word = {
    left: Math.max(line.right - 12, line.left),
    right: line.right,
    top: line.top,
    bottom: line.bottom,
  };
  return inside && !isCovered(anchor, word) ? spot : null;
}

function lastLine(anchor: HTMLElement): Box {
  const range = anchor.ownerDocument.createRange();
  range.selectNodeContents(anchor);
  const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
  return toTop(anchor, rects.at(-1) ?? anchor.getBoundingClientRect());
}
