import { buildEditor } from './richtext.ts';

const BUILDERS: readonly (readonly [selector: string, build: (element: HTMLElement) => void])[] = [
  ['.editor', buildEditor],
];

/** Builds the widgets in a part that has just come into the page; each part once. */
export function enhance(root: ParentNode): void {
  for (const [selector, build] of BUILDERS) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) build(element);
  }
}
