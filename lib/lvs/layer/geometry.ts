/** A rectangle in pixels of the top window. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const EVERYWHERE: Box = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };

/** The iframe that holds a document, when it can be reached. */
function frameOf(document: Document): HTMLElement | null {
  try {
    return (document.defaultView?.frameElement as HTMLElement | null) ?? null;
  } catch {
    return null;
  }
}

/** How far a document's viewport lies from that of the top window, frames in frames added up. */
export function frameOffset(document: Document, until?: Document): { x: number; y: number } {
  let x = 0;
  let y = 0;
  for (
    let frame = frameOf(document);
    frame && frame.ownerDocument !== until;
    frame = frameOf(frame.ownerDocument)
  ) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return { x, y };
}

const moved = (box: Box, x: number, y: number): Box => ({
  left: box.left + x,
  top: box.top + y,
  right: box.right + x,
  bottom: box.bottom + y,
});

export const meet = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

export const isEmpty = (box: Box): boolean => box.right - box.left < 1 || box.bottom - box.top < 1;

/** Puts a rectangle of an element's own document into pixels of the top window. */
export function toTop(el: Element, rect: Box): Box {
  const { x, y } = frameOffset(el.ownerDocument);
  return moved(rect, x, y);
}

/** What of an element its scrolling ancestors and the frames it is in let through, in pixels of the top window. */
export function clipOf(el: Element): Box {
  let clip = EVERYWHERE;
  let at: Element | null = el;
  while (at) {
    const document: Document = at.ownerDocument;
    const { x, y } = frameOffset(document);
    for (
      let up: Element | null = at.parentElement;
      up && up !== document.body && up !== document.documentElement;
      up = up.parentElement
    ) {
      const style = document.defaultView?.getComputedStyle(up);
      if (!style || (style.overflowX === 'visible' && style.overflowY === 'visible')) continue;
      clip = meet(clip, moved(up.getBoundingClientRect(), x, y));
    }
    const frame: HTMLElement | null = frameOf(document);
    if (frame)
      clip = meet(
        clip,
        moved(
          frame.getBoundingClientRect(),
          frameOffset(frame.ownerDocument).x,
          frameOffset(frame.ownerDocument).y,
        ),
      );
    at = frame;
  }
  return clip;
}

/** Whether something else of the page (a dialog, a menu) lies over the middle of what is visible of an element. */
export function isCovered(el: Element, visible: Box): boolean {
  const { x, y } = frameOffset(el.ownerDocument);
  const [left, top] = [(visible.left + visible.right) / 2 - x, (visible.top + visible.bottom) / 2 - y];
  const hit = el.ownerDocument.elementFromPoint(left, top);
  return hit !== null && hit !== el && !el.contains(hit) && !hit.contains(el) && !(hit.localName === 'label');
}

export interface Linear {
  a: number;
  b: number;
  c: number;
  d: number;
}

/** Scale, turn and skew that the ancestors' transforms and zooms put on an element. */
export function linearOf(el: Element): Linear {
  let matrix = new DOMMatrix();
  const zoom = (el as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
  for (let at: Element | null = el; at; at = at.parentElement) {
    const style = at.ownerDocument.defaultView?.getComputedStyle(at);
    if (!style) break;
    let own = new DOMMatrix();
    if (style.rotate && style.rotate !== 'none') own = own.multiply(new DOMMatrix(`rotate(${style.rotate})`));
    if (style.scale && style.scale !== 'none')
      own = own.multiply(new DOMMatrix(`scale(${style.scale.trim().replace(/\s+/, ',')})`));
    if (style.transform && style.transform !== 'none') own = own.multiply(new DOMMatrix(style.transform));
    matrix = own.multiply(matrix);
  }
  const { a, b, c, d } = matrix;
  return { a: a * zoom, b: b * zoom, c: c * zoom, d: d * zoom };
}

/** Where the corner of a box of this size must go for its transformed outline to fill `rect`. */
export function originFor(rect: Box, width: number, height: number, m: Linear): { x: number; y: number } {
  const xs = [0, m.a * width, m.c * height, m.a * width + m.c * height];
  const ys = [0, m.b * width, m.d * height, m.b * width + m.d * height];
  return { x: rect.left - Math.min(...xs), y: rect.top - Math.min(...ys) };
}
