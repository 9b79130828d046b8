import { type Caret, caretOf, isCanonical, placeCaret, readLines, writeLines } from './ql-model.ts';

interface Snapshot {
  lines: string[];
  caret: Caret | null;
}

/** Changes within this time are one step of undo. */
const STEP = 1000;

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/**
 * An editor that keeps its own model beside the contenteditable, and its own history. It takes over
 * what it sees in its DOM; a strict one (`.streng`) puts back every change that came without an
 * `input` event.
 */
export function buildQuill(container: HTMLElement): void {
  const root = container.querySelector<HTMLElement>('.ql-editor');
  const hidden = container.parentElement?.querySelector<HTMLInputElement>('input[name="tekst"]');
  if (!root) return;
  const strict = container.classList.contains('streng');
  let model: Snapshot = { lines: readLines(root), caret: null };
  let past: Snapshot[] = [];
  let future: Snapshot[] = [];
  let lastStep = 0;
  let typed = false;

  const show = (next: Snapshot) => {
    model = next;
    writeLines(root, next.lines);
    if (next.caret && document.activeElement === root) placeCaret(root, next.caret);
    observer.takeRecords();
    publish();
  };
  const publish = () => {
    if (hidden) hidden.value = model.lines.map((line) => `<p>${escaped(line) || '<br>'}</p>`).join('');
    root.classList.toggle('ql-blank', model.lines.join('') === '');
    root.dispatchEvent(new CustomEvent('text-change', { detail: model.lines.join('\n') }));
  };
  const observer = new MutationObserver(() => {
    if (strict && !typed) return show(model);
    typed = false;
    const lines = readLines(root);
    if (lines.join('\n') === model.lines.join('\n') && isCanonical(root)) return;
    const caret = caretOf(root);
    if (Date.now() - lastStep > STEP) past.push(model);
    lastStep = Date.now();
    future = [];
    model = { lines, caret };
    if (isCanonical(root)) publish();
    else show(model);
  });
  const undo = (from: Snapshot[], to: Snapshot[]) => {
    const next = from.pop();
    if (!next) return;
    to.push(model);
    lastStep = 0;
    show({ lines: next.lines, caret: next.caret ?? { line: next.lines.length, offset: 1e6 } });
  };
  root.addEventListener('input', () => {
    typed = true;
  });
  root.addEventListener('keydown', (event) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) undo(future, past);
    else undo(past, future);
  });
  root.addEventListener('ql-reset', () => {
    past = [];
    show({ lines: [''], caret: null });
  });
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  show(model);
}
