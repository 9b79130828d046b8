import { enhance } from './enhance.ts';

type Mode = 'full' | 'swap' | 'push' | 'hash';

const main = (): HTMLElement => document.querySelector('main') ?? document.body;

function tell(message: string): void {
  main().querySelector('.melding')?.remove();
  const line = document.createElement('p');
  line.className = 'melding fout';
  line.setAttribute('role', 'alert');
  line.textContent = message;
  main().prepend(line);
}

let turn = 0;

/** Gets the main part of a page and puts it in the place of the old one; gives the address it came from. */
async function load(path: string, form?: URLSearchParams): Promise<string | null> {
  turn += 1;
  const mine = turn;
  const headers = { 'x-deel': '1' };
  const sent = form ? fetch(path, { method: 'POST', headers, body: form }) : fetch(path, { headers });
  const response = await sent.catch(() => null);
  if (!response?.ok) {
    tell('Er ging iets mis. De gegevens zijn niet opgeslagen.');
    return null;
  }
  const text = await response.text();
  if (mine !== turn) return null;
  const url = new URL(response.url);
  if (url.pathname === '/inloggen') location.assign('/inloggen');
  main().innerHTML = text;
  document.title = decodeURIComponent(response.headers.get('x-titel') ?? '');
  enhance(main());
  scrollTo(0, 0);
  return url.pathname + url.search;
}

/** On going back the whole body is replaced, as a cache of page snapshots does. */
async function restoreBody(): Promise<void> {
  const response = await fetch(location.href);
  const whole = new DOMParser().parseFromString(await response.text(), 'text/html');
  document.body.innerHTML = whole.body.innerHTML;
  document.title = whole.title;
  enhance(document);
}

async function go(mode: Mode, path: string, form?: URLSearchParams): Promise<void> {
  if (mode === 'hash' && !form) {
    location.hash = path;
    return;
  }
  const to = await load(path, form);
  if (to === null) return;
  if (mode === 'hash') history.replaceState(null, '', `#${to}`);
  else history.pushState(null, '', to);
}

function onClick(mode: Mode, event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const to = link?.getAttribute('href') ?? '';
  if (!to.startsWith('/') || to === '/uitloggen' || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  void go(mode, to);
}

function onSubmit(mode: Mode, event: SubmitEvent): void {
  const form = event.target as HTMLFormElement;
  event.preventDefault();
  const fields = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, String(value)]));
  const action = new URL(form.action || location.href);
  const path = mode === 'hash' && !form.getAttribute('action') ? location.hash.slice(1) : action.pathname;
  if (form.method === 'post') void go(mode, path, fields);
  else void go(mode, `${path.split('?')[0]}?${fields}`);
}

/** Takes over links and forms of pages of somebody who is logged in. */
export function navigate(mode: Mode): void {
  if (mode === 'full' || !document.querySelector('.menu')) return;
  document.addEventListener('click', (event) => onClick(mode, event));
  document.addEventListener('submit', (event) => onSubmit(mode, event));
  if (mode === 'hash') {
    addEventListener('hashchange', () => void load(location.hash.slice(1)));
    if (location.hash.length > 1) void load(location.hash.slice(1));
  } else {
    addEventListener('popstate', () => {
      void (mode === 'swap' ? restoreBody() : load(location.pathname + location.search));
    });
  }
}
