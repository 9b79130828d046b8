import { renderMarkdown } from './markdown.ts';

/** Two tabs over one place: the textarea, or what it will look like. */
export function buildPreview(host: HTMLElement): void {
  const area = host.querySelector('textarea');
  const panel = host.querySelector<HTMLElement>('.voorbeeld');
  const [write, look] = host.querySelectorAll<HTMLElement>('[role=tab]');
  if (!area || !panel || !write || !look) return;
  const show = (preview: boolean) => {
    area.hidden = preview;
    panel.hidden = !preview;
    write.setAttribute('aria-selected', String(!preview));
    look.setAttribute('aria-selected', String(preview));
    if (preview) panel.replaceChildren(renderMarkdown(area.value));
  };
  write.addEventListener('click', () => show(false));
  look.addEventListener('click', () => show(true));
}
