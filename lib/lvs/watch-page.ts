import { allDocuments } from './dom/documents.ts';
import { isOurs } from './dom/visible.ts';
import type { Field } from './field/find.ts';
import { controlOf, hasFocus } from './field/read.ts';
import { PageHandle } from './page-handle.ts';
import type { Profile } from './profile/types.ts';
import type { IdentityMemory } from './read/memory.ts';
import { readPageSteps, readPupilAlone } from './read/page.ts';
import { runInSlices, runNow } from './read/steps.ts';
import { Listeners } from './watch/listen.ts';
import { observe } from './watch/observe.ts';
import { Pace } from './watch/pace.ts';
import { Restless } from './watch/restless.ts';
import { fingerprint } from './watch/same.ts';

export interface WatchOptions {
  profile: Profile;
  /** Our own element on the page: what happens in it is not the page's. */
  ours: Element | null;
  /** Today, for dates without a year. */
  now?: () => Date;
  memory?: IdentityMemory;
  /** A reading that differs from the one before in something that matters. The first comes soon after the start. */
  onPage(handle: PageHandle): void;
  /** The user typed in, went into or left the note field, or moved the caret with the mouse or keys. */
  onField?(handle: PageHandle): void;
  /** Other words of the page are selected, or none any more. */
  onSelect?(handle: PageHandle): void;
  /** Something moved or changed: places on the page may be elsewhere. */
  onMove?(): void;
}

export interface PageWatch {
  /** The newest reading; null before the first. */
  readonly current: PageHandle | null;
  /** Reads anew now, and tells even when nothing changed. */
  refresh(): void;
  stop(): void;
}

/** Milliseconds that a selection rests before it is looked at. */
const SELECTING = 200;
const FIELD_EVENTS = ['focusin', 'focusout', 'keyup', 'mouseup'];

/** The name and what stands beside it. */
function headOf(current: PageHandle | null): Element | null {
  const name = current?.pupilPlace()?.element ?? null;
  const box = name?.parentElement;
  return box && box.localName !== 'body' ? box : name;
}

/**
 * Reads the page now and after each change that matters: one observer a document, no timer while nothing changes,
 * reading in slices. Two readings never run at once; a reading in which the pupil changed is thrown away.
 */
export function watchPage(root: Document, options: WatchOptions): PageWatch {
  const { profile, memory } = options;
  const now = options.now ?? (() => new Date());
  let current: PageHandle | null = null;
  let told = '';
  let lastField: Field | null = null;
  let running = false;
  let again = false;
  let stopped = false;
  let force = true;

  const inField = (node: Node): boolean => {
    const field = current?.field;
    return !!field && (field.element === node || field.element.contains(node)) && hasFocus(field);
  };
  const ignore = (node: Node) => isOurs(node, options.ours);
  const readOptions = () => ({ lastField, ...(memory ? { memory } : {}) });

  const read = async (): Promise<void> => {
    if (running || stopped) {
      again = true;
      return;
    }
    running = true;
    again = false;
    restless.reading();
    const read = readOptions();
    const located = await runInSlices(readPageSteps(root, profile, now(), read), () => stopped);
    running = false;
    if (!located || stopped) return;
    const check = runNow(readPupilAlone(root, profile, now(), { ...read, skip: located.lists }));
    if (
      check.pupil?.name !== located.pupil.pupil?.name ||
      check.pupil?.number !== located.pupil.pupil?.number
    ) {
      pace.urgent();
      return;
    }
    observation.refresh();
    listen();
    const print = fingerprint(located.reading);
    const moved = located.field?.element !== current?.field?.element;
    current = new PageHandle(located, root, profile, now, readOptions());
    lastField = located.field ?? lastField;
    const useful = force || print !== told || moved;
    pace.was(useful);
    restless.was(useful);
    told = print;
    force = false;
    if (useful) options.onPage(current);
    if (again) pace.changed();
  };
  const pace = new Pace(() => void read());
  const restless = new Restless();

  const listeners = new Listeners();
  const onField = (event: Event) => {
    const target = event.composedPath()[0] as Node;
    if (ignore(target)) return;
    if (event.type === 'focusin' || event.type === 'change') pace.urgent();
    const field = current?.field;
    if (!current || !field) return;
    if (field.element === target || field.element.contains(target)) options.onField?.(current);
  };
  let selecting: ReturnType<typeof setTimeout> | undefined;
  // A drag tells each letter; one look when it pauses is enough.
  const onSelect = () => {
    clearTimeout(selecting);
    selecting = setTimeout(() => current && options.onSelect?.(current), SELECTING);
  };
  const listen = () => {
    const documents = allDocuments(root).map((each) => each.document);
    listeners.keepOnly(documents);
    for (const document of documents) {
      if (listeners.has(document)) continue;
      for (const type of FIELD_EVENTS) listeners.on(document, type, onField);
      if (options.onSelect) listeners.on(document, 'selectionchange', onSelect);
      // After the page's own listeners: one of ours before them would let its observers run too early.
      for (const type of ['input', 'change']) listeners.on(document, type, onField, { capture: false });
    }
  };
  const observation = observe(
    root,
    (records) => {
      options.onMove?.();
      if (records.length === 0 || restless.matters(records, headOf(current))) pace.changed();
      else pace.rarely();
    },
    (node) => ignore(node) || (inField(node) && !controlOf(current!.field!)),
  );
  listen();
  void read();
  return {
    get current() {
      return current;
    },
    refresh() {
      force = true;
      pace.urgent();
    },
    stop() {
      stopped = true;
      clearTimeout(selecting);
      observation.stop();
      listeners.stop();
      pace.stop();
    },
  };
}
