/** The one element that the extension adds to a page, outside the host's own tree. */
export interface LayerHost {
  element: HTMLElement;
  /** Closed in the product: the page cannot look in. */
  root: ShadowRoot;
  /** Marks and badges go in here; clicks fall through to the page. */
  paint: HTMLElement;
  /**
   * Goes into an open modal dialog, the only place that can be clicked then, and above it; and back to `<html>` when
   * it is closed.
   */
  raise(): void;
  remove(): void;
}

/** Odd on purpose: a page that styles every `div` or `span` does not reach it. */
const TAG = 'kantlijn-laag';

/** Inline and important, so that no rule of the page comes above it. Pixels: a page may set any root font size. */
const STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  top: '0px',
  left: '0px',
  width: '0px',
  height: '0px',
  margin: '0px',
  padding: '0px',
  border: '0px',
  overflow: 'visible',
  background: 'none',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

/** Sets styles by script, which every content security policy allows. */
export function styled<E extends HTMLElement>(el: E, style: Record<string, string>, important = false): E {
  for (const [name, value] of Object.entries(style))
    el.style.setProperty(name, value, important ? 'important' : '');
  return el;
}

/**
 * Where our element belongs: in the topmost modal dialog while one is open, else on `<html>`. Asked in each frame of a
 * scroll: by name, since the browser remembers what it found so, and a selector would search the whole page each time.
 */
export function homeIn(document: Document): HTMLElement {
  const dialogs = [...document.getElementsByTagName('dialog')];
  return dialogs.findLast((dialog) => dialog.matches(':modal')) ?? document.documentElement;
}

/**
 * Puts the element on `<html>`, where it outlives a swap of the body. One that an earlier copy left behind is taken
 * away first. `open` is for test builds only.
 */
export function mountHost(document: Document, options: { open?: boolean } = {}): LayerHost {
  for (const old of document.documentElement.querySelectorAll(`:scope > ${TAG}`)) old.remove();
  const element = styled(document.createElement(TAG), STYLE, true);
  const root = element.attachShadow({ mode: options.open ? 'open' : 'closed' });
  const paint = styled(document.createElement('div'), {
    position: 'absolute',
    top: '0px',
    left: '0px',
    width: '0px',
    height: '0px',
    'pointer-events': 'none',
  });
  paint.setAttribute('aria-hidden', 'true');
  root.append(paint);
  document.documentElement.append(element);
  return {
    element,
    root,
    paint,
    raise() {
      if (!element.isConnected) return;
      const home = homeIn(document);
      const moved = element.parentNode !== home;
      if (moved) move(element, home);
      if (!('popover' in element)) return;
      if (home === document.documentElement) {
        if (moved) element.removeAttribute('popover');
      } else if (!element.matches(':popover-open')) {
        element.popover = 'manual';
        element.showPopover();
      }
    },
    remove: () => element.remove(),
  };
}

/** Without reloading a frame inside, where the browser can do that. */
function move(element: HTMLElement, home: HTMLElement): void {
  const to = home as HTMLElement & { moveBefore?: (node: Node, before: Node | null) => void };
  if (to.moveBefore) to.moveBefore(element, null);
  else to.append(element);
}
