import { isFrame } from './nodes.ts';
import { isVisible } from './visible.ts';

/** One document of the page: the top one or that of a same-origin iframe. */
export interface PageDocument {
  document: Document;
  /** The iframe that holds it; null for the top document. */
  frame: HTMLIFrameElement | null;
}

/** Bounds that no real page reaches, so that a page of frames within frames cannot hold us up. */
const MAX_DEPTH = 4;
const MAX_DOCUMENTS = 24;

/** The document inside a frame, or null when it belongs to another origin or is not there yet. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The frames of a document. By name: the browser keeps these lists, a selector would search the page each time. */
export function framesOf(document: Document): HTMLIFrameElement[] {
  const named = ['iframe', 'frame'].flatMap((name) => [...document.getElementsByTagName(name)]);
  return named.filter(isFrame);
}

/** Whether a document is the writing surface of a rich-text editor. */
export function isEditorDocument(doc: Document): boolean {
  const body = doc.body as HTMLElement | null;
  if (!body) return false;
  return doc.designMode === 'on' || body.isContentEditable;
}

/** All documents that can be read, top first, hidden frames and those of other origins left out. */
export function allDocuments(root: Document): PageDocument[] {
  const found: PageDocument[] = [];
  const visit = (document: Document, frame: HTMLIFrameElement | null, depth: number) => {
    if (found.length >= MAX_DOCUMENTS) return;
    found.push({ document, frame });
    if (depth >= MAX_DEPTH) return;
    for (const child of framesOf(document)) {
      if (!isVisible(child)) continue;
      const inner = frameDocument(child);
      if (inner?.documentElement) visit(inner, child, depth + 1);
    }
  };
  visit(root, null, 0);
  return found;
}

/** The documents that hold a page, without the writing surfaces. */
export function pageDocuments(root: Document): PageDocument[] {
  return allDocuments(root).filter((each) => !each.frame || !isEditorDocument(each.document));
}
