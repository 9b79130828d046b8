import { allDocuments } from '../dom/documents.ts';
import { isFrame } from '../dom/nodes.ts';

/** Attributes by which pages show and hide; watching all would wake us for every animation. */
const ATTRIBUTES = [
  'hidden',
  'class',
  'style',
  'open',
  'disabled',
  'readonly',
  'datetime',
  'aria-selected',
  'aria-hidden',
];

export interface Observation {
  /** Looks for documents that came or went. Cheap; called after each change. */
  refresh(): void;
  stop(): void;
}

/**
 * One observer for each document of the page, iframes and editors included, and one `load` listener for each
 * frame. `ignore` tells which nodes are ours or are being typed in.
 */
export function observe(root: Document, changed: () => void, ignore: (node: Node) => boolean): Observation {
  let seen: Document[] = [];
  const frames = new Set<HTMLIFrameElement>();
  const onLoad = () => {
    refresh();
    changed();
  };
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (ignore(record.target)) continue;
      if (record.type === 'childList' && !foreign(record, ignore)) continue;
      changed();
      return;
    }
  });
  const refresh = () => {
    const documents = allDocuments(root);
    const now = documents.map((each) => each.document);
    if (now.length !== seen.length || now.some((doc, index) => doc !== seen[index])) {
      observer.disconnect();
      for (const doc of now) {
        observer.observe(doc, {
          childList: true,
          subtree: true,
          characterData: true,
          attributeFilter: ATTRIBUTES,
        });
      }
      seen = now;
    }
    for (const { document } of documents) {
      for (const frame of document.querySelectorAll('iframe, frame')) {
        if (!isFrame(frame) || frames.has(frame) || ignore(frame)) continue;
        frames.add(frame);
        frame.addEventListener('load', onLoad);
      }
    }
  };
  refresh();
  return {
    refresh,
    stop() {
      observer.disconnect();
      for (const frame of frames) frame.removeEventListener('load', onLoad);
      frames.clear();
    },
  };
}

/** Whether any node that came or went is the page's own. */
function foreign(record: MutationRecord, ignore: (node: Node) => boolean): boolean {
  const all = [...record.addedNodes, ...record.removedNodes];
  return all.some((node) => !ignore(node));
}
