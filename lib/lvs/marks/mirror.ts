import { isTextarea } from '../dom/nodes.ts';
import { isVisible } from '../dom/visible.ts';
import { clipOf, isCovered, isEmpty, linearOf, meet, originFor, toTop } from '../layer/geometry.ts';
import { styled } from '../layer/host.ts';
import { LINES, type Mark } from './lines.ts';
import { copyLetters } from './mirror-style.ts';
import { tidyMarks } from './shift.ts';

type Control = HTMLTextAreaElement | HTMLInputElement;

/**
 * Lines under words in a textarea or input, where highlights cannot reach: a see-through copy of its text over it,
 * cut off at its edge, that scrolls, scales and turns with it. Lives in our own closed shadow root.
 */
export class Mirror {
  readonly control: Control;
  private readonly clip: HTMLElement;
  private readonly text: HTMLElement;

  constructor(paint: HTMLElement, control: Control) {
    this.control = control;
    const document = paint.ownerDocument;
    this.clip = styled(document.createElement('div'), {
      position: 'absolute',
      overflow: 'hidden',
      'transform-origin': '0 0',
      'pointer-events': 'none',
    });
    this.text = styled(document.createElement('div'), {
      position: 'absolute',
      'box-sizing': 'border-box',
      top: '0',
      left: '0',
    });
    this.clip.append(this.text);
    paint.append(this.clip);
  }

  /** Shows these marks under the text that the control has now. */
  set(marks: readonly Mark[]): void {
    const text = this.control.value;
    const document = this.text.ownerDocument;
    const pieces: Node[] = [];
    let at = 0;
    for (const mark of tidyMarks(text, marks)) {
      pieces.push(document.createTextNode(text.slice(at, mark.start)));
      const span = document.createElement('span');
      span.textContent = text.slice(mark.start, mark.end);
      styled(span, {
        'text-decoration': LINES[mark.line],
        'text-underline-offset': '3px',
        'text-decoration-skip-ink': 'none',
      });
      pieces.push(span);
      at = mark.end;
    }
    // A line end at the very end makes a line only when something stands on it.
    pieces.push(document.createTextNode(`${text.slice(at)}\u200b`));
    this.text.replaceChildren(...pieces);
    this.place();
  }

  /** Lays the copy over the control as it stands now. */
  place(): void {
    const { control, clip, text } = this;
    if (!isVisible(control)) {
      clip.style.display = 'none';
      return;
    }
    const rect = toTop(control, control.getBoundingClientRect());
    const visible = meet(rect, clipOf(control));
    if (isEmpty(visible) || isCovered(control, visible)) {
      clip.style.display = 'none';
      return;
    }
    const base = clip.parentElement!.getBoundingClientRect();
    const linear = linearOf(control);
    const origin = originFor(rect, control.offsetWidth, control.offsetHeight, linear);
    const { a, b, c, d } = linear;
    const x = origin.x - base.left + a * control.clientLeft + c * control.clientTop;
    const y = origin.y - base.top + b * control.clientLeft + d * control.clientTop;
    copyLetters(control, text);
    styled(clip, {
      display: 'block',
      left: '0px',
      top: '0px',
      width: `${control.clientWidth}px`,
      height: `${control.clientHeight}px`,
      transform: `matrix(${a}, ${b}, ${c}, ${d}, ${x}, ${y})`,
      'clip-path': b === 0 && c === 0 ? inset(rect, visible, a, d) : 'none',
    });
    styled(text, {
      width: `${control.clientWidth}px`,
      'min-height': isTextarea(control) ? '0' : `${control.clientHeight}px`,
      display: isTextarea(control) ? 'block' : 'flex',
      'align-items': 'center',
      transform: `translate(${-control.scrollLeft}px, ${-control.scrollTop}px)`,
    });
  }

  remove(): void {
    this.clip.remove();
  }
}

interface Sides {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function inset(rect: Sides, visible: Sides, scaleX: number, scaleY: number): string {
  const sides = [
    (visible.top - rect.top) / scaleY,
    (rect.right - visible.right) / scaleX,
    (rect.bottom - visible.bottom) / scaleY,
    (visible.left - rect.left) / scaleX,
  ];
  return `inset(${sides.map((side) => `${Math.max(0, side)}px`).join(' ')})`;
}
