/** A caret as line and offset: it survives a rewrite of the DOM. */
export interface Caret {
  line: number;
  offset: number;
}

const isBlock = (node: Node) => node instanceof HTMLElement && /^(P|DIV|LI|UL|OL|H\d)$/.test(node.tagName);

/** Lines of the editor as its DOM now says; loose text at the top is a line of its own. */
export function readLines(root: HTMLElement): string[] {
  const lines: string[] = [];
  let loose: string | null = null;
  for (const node of root.childNodes) {
    if (isBlock(node)) {
      if (loose !== null) lines.push(loose);
      loose = null;
      lines.push(...(node.textContent ?? '').split('\n'));
    } else if (node.nodeName === 'BR') {
      lines.push(loose ?? '');
      loose = null;
    } else loose = (loose ?? '') + (node.textContent ?? '');
  }
  if (loose !== null) lines.push(loose);
  return lines.length > 0 ? lines : [''];
}

/** Whether the DOM is as the editor itself would write it. */
export function isCanonical(root: HTMLElement): boolean {
  return [...root.childNodes].every(
    (node) =>
      node instanceof HTMLParagraphElement &&
      (node.childNodes.length === 1 || node.childElementCount === 0) &&
      [...node.childNodes].every(({ nodeName }) => nodeName === '#text' || nodeName === 'BR') &&
      node.childNodes.length > 0,
  );
}

/** Writes the lines as paragraphs, the one way the editor knows. */
export function writeLines(root: HTMLElement, lines: readonly string[]): void {
  root.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.append(line === '' ? document.createElement('br') : line);
      return paragraph;
    }),
  );
}

/** Where the caret is, counted in lines and characters; null when it is elsewhere. */
export function caretOf(root: HTMLElement): Caret | null {
  const selection = getSelection();
  const node = selection?.focusNode;
  if (!selection || !node || !root.contains(node) || node === root) return null;
  let block: Node = node;
  while (block.parentNode && block.parentNode !== root) block = block.parentNode;
  const range = document.createRange();
  range.setStart(block, 0);
  range.setEnd(node, selection.focusOffset);
  return { line: [...root.childNodes].indexOf(block as ChildNode), offset: range.toString().length };
}

/** Puts the caret back after a rewrite. */
export function placeCaret(root: HTMLElement, { line, offset }: Caret): void {
  const block = root.children[Math.min(line, root.children.length - 1)];
  const text = block?.firstChild;
  if (!block || !text) return;
  if (text.nodeName === 'BR') getSelection()?.collapse(block, 0);
  else getSelection()?.collapse(text, Math.min(offset, text.textContent?.length ?? 0));
}
