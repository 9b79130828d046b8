import { enhance } from './enhance.ts';

/** Opens a native dialog: it lies in the top layer and makes the rest of the page inert. */
export function buildDialog(dialog: HTMLElement): void {
  if (!(dialog instanceof HTMLDialogElement)) return;
  const button = dialog.parentElement?.querySelector('.open-dialoog');
  button?.addEventListener('click', () => dialog.showModal());
  if (dialog.dataset.open) dialog.showModal();
}

function openModal(template: HTMLTemplateElement): void {
  const back = document.createElement('div');
  back.className = 'achtergrond';
  const box = document.createElement('div');
  box.className = 'venster';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-modal', 'true');
  box.append(template.content.cloneNode(true));
  back.append(box);
  document.body.append(back);
  enhance(box);
  const keepFocus = (event: FocusEvent) => {
    if (!box.isConnected) document.removeEventListener('focusin', keepFocus);
    else if (!box.contains(event.target as Node)) box.focus();
  };
  document.addEventListener('focusin', keepFocus);
  box.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') back.remove();
  });
  box.addEventListener('submit', () => setTimeout(() => back.remove(), 0));
  box.querySelector<HTMLElement>('input, textarea')?.focus();
}

/** Makes a window of divs on demand, that pulls the focus back whenever it goes elsewhere. */
export function buildModal(template: HTMLElement): void {
  if (!(template instanceof HTMLTemplateElement)) return;
  const button = template.parentElement?.querySelector('.open-modaal');
  button?.addEventListener('click', () => openModal(template));
  if (template.dataset.open) openModal(template);
}
