/** A dropdown of its own making over a select that nobody sees; each follows the other. */
export function buildWidget(host: HTMLElement): void {
  const select = host.querySelector('select');
  if (!select || host.querySelector('.keuzeknop')) return;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'keuzeknop';
  button.setAttribute('aria-haspopup', 'listbox');
  const list = document.createElement('ul');
  list.className = 'keuzelijst';
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  const show = () => {
    button.textContent = select.selectedOptions[0]?.text ?? '';
    for (const item of list.children) {
      item.setAttribute('aria-selected', String((item as HTMLElement).dataset.waarde === select.value));
    }
  };
  const open = (on: boolean) => {
    list.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
  };
  for (const option of select.options) {
    const item = document.createElement('li');
    item.setAttribute('role', 'option');
    item.tabIndex = -1;
    item.dataset.waarde = option.value;
    item.textContent = option.text;
    item.addEventListener('click', () => {
      select.value = option.value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
      open(false);
    });
    list.append(item);
  }
  button.addEventListener('click', () => open(list.hidden === true));
  select.addEventListener('change', show);
  select.classList.add('weg');
  host.append(button, list);
  open(false);
  show();
}
