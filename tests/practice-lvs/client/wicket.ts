import { enhance } from './enhance.ts';

/** On event `e` of element `c`, call `u`, with form `f` when there is one. */
interface Binding {
  u: string;
  c: string;
  e: string;
  f?: string;
}

let lastFocusId = '';
let channel = Promise.resolve();

function bind({ u, c, e, f }: Binding): void {
  const element = document.getElementById(c);
  element?.addEventListener(e, (event) => {
    if (e === 'click') event.preventDefault();
    channel = channel.then(() => call(u, f)).catch(showFailure);
  });
  if (element?.tagName === 'TR') {
    element.addEventListener('keydown', (event) => {
      if ((event as KeyboardEvent).key === 'Enter') element.click();
    });
  }
}

function showFailure(): void {
  const place = document.querySelector('.feedbackError, .feedbackInfo, [data-wicket-placeholder]');
  if (!place) return;
  place.removeAttribute('hidden');
  place.className = 'feedbackError';
  place.textContent = 'Er is een fout opgetreden. De gegevens zijn niet opgeslagen.';
}

async function call(url: string, formId: string | undefined): Promise<void> {
  const form = formId ? document.getElementById(formId) : null;
  const sent = form instanceof HTMLFormElement ? form : null;
  sent?.dispatchEvent(new Event('serialise'));
  const headers = { 'Wicket-Ajax': 'true', 'Wicket-FocusedElementId': lastFocusId };
  const body = sent ? new URLSearchParams([...new FormData(sent)].map(([k, v]) => [k, String(v)])) : null;
  const response = await fetch(url, sent ? { method: 'POST', headers, body } : { headers });
  if (!response.ok) throw new Error(String(response.status));
  apply(new DOMParser().parseFromString(await response.text(), 'text/xml'));
}

/** Replaces whole components, as they come; nothing of the old element is kept. */
function apply(answer: Document): void {
  const redirect = answer.querySelector('redirect')?.textContent;
  if (redirect) {
    location.assign(redirect);
    return;
  }
  for (const component of answer.querySelectorAll('component')) {
    const old = document.getElementById(component.getAttribute('id') ?? '');
    const template = document.createElement('template');
    template.innerHTML = component.textContent ?? '';
    const fresh = template.content.firstElementChild;
    if (!old || !fresh) continue;
    old.replaceWith(fresh);
    enhance(fresh);
  }
  for (const code of answer.querySelectorAll('evaluate')) {
    for (const binding of JSON.parse(code.textContent ?? '[]') as Binding[]) bind(binding);
  }
  const focus = answer.querySelector('focus')?.textContent;
  if (focus) document.getElementById(focus)?.focus();
}

document.addEventListener('focusin', (event) => {
  lastFocusId = (event.target as Element).id;
});
for (const data of document.querySelectorAll('script.wicket-ajax')) {
  for (const binding of JSON.parse(data.textContent ?? '[]') as Binding[]) bind(binding);
}
enhance(document);
