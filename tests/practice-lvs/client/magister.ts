import { api, h } from './dom.ts';

interface Person {
  id: number;
  naam: string;
  stamnr: string;
  klas: string;
}

const view = document.querySelector('.view') ?? document.body;
const header = document.querySelector('dna-page-header') ?? document.body;
const menu = document.querySelector('.menu-host') ?? document.body;

function crumbs(...parts: (readonly [string, string])[]): void {
  header.replaceChildren(
    h('dna-breadcrumbs', {}, ...parts.map(([name, route]) => h('dna-breadcrumb', { path: route }, name))),
  );
}

function frame(id: number): HTMLElement {
  return h('iframe', { src: `/paneel/${id}`, title: 'Logboek', width: '100%', height: '640' });
}

async function showClass(name: string): Promise<void> {
  const asked = location.hash;
  const people = (await api<Person[]>(`/api/klas/${encodeURIComponent(name)}`))?.value ?? [];
  if (location.hash !== asked) return;
  crumbs(['Klassen', '#/klassen'], [name, '']);
  view.replaceChildren(
    h(
      'ul',
      { class: 'fotoboek' },
      ...people.map(({ id, naam, stamnr }) =>
        h(
          'li',
          { 'data-ng-repeat': 'leerling in leerlingen', class: 'ng-scope' },
          h('div', { class: 'foto', 'aria-hidden': 'true' }, naam.slice(0, 1)),
          h('a', { href: `#/leerling/${id}/logboek`, class: 'ng-binding' }, naam),
          h('small', {}, stamnr),
        ),
      ),
    ),
  );
}

async function showPupil(id: string): Promise<void> {
  const asked = location.hash;
  const person = (await api<Person | null>(`/api/leerlingen/${id}`))?.value;
  if (!person || location.hash !== asked) return;
  crumbs([person.klas, `#/klas/${encodeURIComponent(person.klas)}`], [person.naam, ''], ['Logboek', '']);
  view.replaceChildren(frame(person.id));
}

async function route(): Promise<void> {
  const asked = location.hash;
  const [, what = '', id = ''] = asked.split('/');
  if (what === 'leerling') return showPupil(id);
  if (what === 'klas') return showClass(decodeURIComponent(id));
  const classes = (await api<string[]>('/api/klassen'))?.value ?? [];
  if (location.hash !== asked) return;
  crumbs(['Vandaag', '']);
  view.replaceChildren(
    h(
      'ul',
      { class: 'klassen' },
      ...classes.map((name) => h('li', {}, h('a', { href: `#/klas/${encodeURIComponent(name)}` }, name))),
    ),
  );
}

const me = await api<{ naam: string }>('/api/account');
menu.replaceChildren(
  h(
    'nav',
    { class: 'hoofdmenu' },
    h('a', { href: '#/vandaag' }, 'Vandaag'),
    h('span', { class: 'wie' }, me?.value?.naam ?? ''),
  ),
);
addEventListener('hashchange', () => void route());
await route();
