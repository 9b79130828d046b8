const BUTTONS = [
  ['bold', 'Vet', 'B'],
  ['italic', 'Cursief', 'I'],
  ['insertUnorderedList', 'Opsomming', '•'],
  ['undo', 'Ongedaan maken', '↶'],
] as const;

/**
 * Lays an editor over the textarea: the text lives in the body of an about:blank iframe and goes into
 * the textarea only when the form is sent.
 */
export function buildEditor(host: HTMLElement): void {
  const area = host.querySelector('textarea');
  if (!area || host.querySelector('iframe')) return;
  const frame = document.createElement('iframe');
  frame.title = 'Tekstverwerker';
  frame.className = 'tekstvlak';
  const bar = document.createElement('div');
  bar.className = 'werkbalk';
  for (const [command, name, sign] of BUTTONS) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = name;
    button.textContent = sign;
    button.addEventListener('click', () => {
      frame.contentDocument?.execCommand(command);
      frame.contentWindow?.focus();
    });
    bar.append(button);
  }
  const serialise = () => {
    area.value = frame.contentDocument?.body.innerHTML ?? area.value;
  };
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    inside.body.innerHTML = area.value;
    inside.body.style.cssText = 'margin:6px;font:14px Arial,sans-serif';
    inside.designMode = 'on';
  });
  area.classList.add('achtergebleven');
  area.form?.addEventListener('submit', serialise);
  area.form?.addEventListener('serialise', serialise);
  host.append(bar, frame);
}
