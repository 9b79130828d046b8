import { api, h } from './dom.ts';
import { showNotebook } from './somtoday-notebook.ts';

interface Person {
  id: string;
  naam: string;
}

const root = document.querySelector('dt-root') ?? document.body;
const title = h('hmy-page-title', { class: 'kop' });
const outlet = h('div', { class: 'router-outlet' });

/** Goes to a route without loading a page. */
export function goTo(path: string): void {
  history.pushState(null, '', path);
  void route();
}

function link(path: string, text: string, className = ''): HTMLElement {
  const click = (event: Event) => {
    event.preventDefault();
    goTo(path);
  };
  return h('a', { href: path, class: className, click }, text);
}

function showLogin(): void {
  const name = h('input', { type: 'text', id: 'usernameFieldInput', 'aria-label': 'Gebruikersnaam' });
  const secret = h('input', { type: 'password', id: 'passwordFieldInput', 'aria-label': 'Wachtwoord' });
  const problem = h('p', { role: 'alert' });
  const submit = async (event: Event) => {
    event.preventDefault();
    const answer = await api('/api/login', { gebruiker: name.value, wachtwoord: secret.value });
    if (answer?.ok) location.assign('/mentordashboard');
    else problem.textContent = 'Deze combinatie is niet bekend.';
  };
  root.replaceChildren(
    h(
      'form',
      { class: 'login', submit },
      h('h1', {}, 'Inloggen'),
      problem,
      name,
      secret,
      h('button', {}, 'Inloggen'),
    ),
  );
}

/** Whether the address is still the one that a view was asked for: a slow answer must not show on top of a later one. */
export function stillAt(path: string): boolean {
  return location.pathname === path;
}

async function showGroups(path: string): Promise<void> {
  title.textContent = 'Mijn stamgroepen';
  const groups = (await api<string[]>('/api/stamgroepen'))?.value ?? [];
  if (!stillAt(path)) return;
  outlet.replaceChildren(
    h(
      'div',
      { class: 'tegels' },
      ...groups.map((group) =>
        link(`/mentordashboard/stamgroep/${encodeURIComponent(group)}`, group, 'tegel'),
      ),
    ),
  );
}

async function showGroup(path: string, group: string): Promise<void> {
  title.textContent = group;
  const people = (await api<Person[]>(`/api/stamgroep/${encodeURIComponent(group)}`))?.value ?? [];
  if (!stillAt(path)) return;
  outlet.replaceChildren(
    h(
      'dt-groepsoverzicht',
      {},
      ...people.map(({ id, naam }, at) =>
        h(
          'dt-groepsoverzicht-leerling',
          { class: 'rij', '_ngcontent-ng-c2291': true },
          h('span', { class: 'avatar', 'aria-hidden': 'true' }, naam.slice(0, 1)),
          link(`/mentordashboard/leerling/${id}/notitieboek`, naam, 'leerling-naam'),
          h('span', { class: 'trend' }, at % 2 === 0 ? '↗' : '→'),
          h('span', { class: 'registraties' }, `${(at * 3) % 5}x`),
        ),
      ),
    ),
  );
}

async function route(): Promise<void> {
  const path = location.pathname;
  const [, area, what, id = '', part] = path.split('/');
  if (area !== 'mentordashboard') return goTo('/mentordashboard');
  if (what === 'stamgroep') return showGroup(path, decodeURIComponent(id));
  if (what === 'leerling' && part) return showNotebook(title, outlet, id, part);
  return showGroups(path);
}

async function start(): Promise<void> {
  const me = await api<{ naam: string | null }>('/api/ik');
  if (!me?.value.naam) return showLogin();
  root.replaceChildren(
    h(
      'dt-navigatie',
      { class: 'zijbalk' },
      link('/mentordashboard', 'Mentordashboard'),
      h('span', { class: 'wie' }, me.value.naam),
    ),
    h('main', {}, h('header', {}, title), outlet),
  );
  addEventListener('popstate', () => void route());
  await route();
}

void start();
