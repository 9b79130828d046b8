import { frameDocument } from './dom/documents.ts';
import { isFrame } from './dom/nodes.ts';
import { type RecogniseHints, recognise } from './recognise.ts';

/** Milliseconds between two looks at a page that changes, at first and at most. */
const FIRST = 120;
const LONGEST = 4000;

/**
 * Calls `found` once the page is a pupil file or a group list, now or after it changed. Until then it keeps one
 * observer of child lists for each document and nothing else: no listener, no timer while the page rests.
 * Returns a function that stops the waiting.
 *
 * Runs in each frame, for a frame that loads another page tells its parent nothing. Each watches its own document
 * and looks at the whole page from the topmost frame that can be read; there the overlay belongs.
 */
export function waitForPage(own: Document, found: () => void, hints?: RecogniseHints): () => void {
  const root = topmost(own);
  let timer: ReturnType<typeof setTimeout> | null = null;
  let pause = FIRST;
  const observed = new WeakSet<Document>();
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(look, pause);
  });
  const stop = () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const follow = (doc: Document) => {
    if (!observed.has(doc) && doc.documentElement) {
      observed.add(doc);
      observer.observe(doc, { childList: true, subtree: true });
    }
    for (const frame of doc.querySelectorAll('iframe, frame')) {
      const inner = isFrame(frame) ? frameDocument(frame) : null;
      if (inner) follow(inner);
    }
  };
  const look = () => {
    timer = null;
    if (recognise(root, hints) !== 'none') {
      stop();
      found();
      return;
    }
    pause = Math.min(pause * 1.5, LONGEST);
    follow(own);
  };
  look();
  return stop;
}

/** The document of the topmost frame that can be read from this one. */
export function topmost(doc: Document): Document {
  let at = doc;
  try {
    for (let win = at.defaultView; win && win.parent !== win; win = at.defaultView) {
      if (!win.parent.document) break;
      at = win.parent.document;
    }
  } catch {
    // the frame above belongs to another origin
  }
  return at;
}
