import { buildControlled } from './controlled.ts';
import { buildDialog, buildModal } from './dialog.ts';
import { buildMore } from './excerpt.ts';
import { renderLate } from './markdown.ts';
import { buildPreview } from './preview.ts';
import { buildQuill } from './ql-editor.ts';
import { buildEditor } from './richtext.ts';
import { buildWidget } from './widget.ts';

const BUILDERS: readonly (readonly [selector: string, build: (element: HTMLElement) => void])[] = [
  ['.editor', buildEditor],
  ['.ql-container', buildQuill],
  ['.gebonden', buildControlled],
  ['.voorbeeldveld', buildPreview],
  ['.keuzedoos', buildWidget],
  ['dialog', buildDialog],
  ['template.modaal', buildModal],
  ['.meer', buildMore],
  ['.opgemaakt[data-bron]', renderLate],
];

/** Builds the widgets in a part that has just come into the page. */
export function enhance(root: ParentNode): void {
  for (const [selector, build] of BUILDERS) {
    for (const element of root.querySelectorAll<HTMLElement>(selector)) build(element);
  }
}
