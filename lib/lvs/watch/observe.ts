import { allDocuments, framesOf } from '../dom/documents.ts';

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
 * frame. `ignore` tells which nodes are ours or are being typed in; `changed` gets no records when a frame loaded.
 */
export function observe(
  root: Document,
  changed: (records: readonly MutationRecord[]) => void,
  ignore: (node: Node) => boolean,
): Observation {
  let seen: Document[] = [];
  const frames = new Set<HTMLIFrameElement>();
  const onLoad = () => {
    refresh();
    changed([]);
  };
  const observer = new MutationObserver((records) => {
    const theirs = records.filter(
      (record) => !ignore(record.target) && (record.type !== 'childList' || foreign(record, ignore)),
    );
    if (theirs.length > 0) changed(theirs);
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
      for (const frame of framesOf(document)) {
        if (frames.has(frame) || ignore(frame)) continue;
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
