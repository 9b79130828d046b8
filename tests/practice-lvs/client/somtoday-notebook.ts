import { api, h } from './dom.ts';
import { goTo, stillAt } from './somtoday.ts';
import { noteEdit } from './somtoday-edit.ts';

interface Person {
  id: string;
  naam: string;
  geboortedatum: string | null;
  stamgroep: string;
}

interface NoteCard {
  id: number;
  titel: string;
  kort: string;
  auteur: string;
  aangemaaktOp: string;
  privacygevoelig: boolean;
}

const short = new Intl.DateTimeFormat('nl', { day: 'numeric', month: 'short', year: 'numeric' });
const day = (iso: string) => short.format(new Date(`${iso}T12:00:00`));
/** The header is made once and keeps its elements when another pupil comes: only its text changes. */
const birth = h('span', { class: 'geboortedatum' });
const street = h('span', { class: 'adres' });
const head = h('dt-leerling-personalia', { class: 'personalia' }, street, ' • ', birth);

function detail(person: Person, note: NoteCard): HTMLElement {
  const text = h('div', { class: 'notitie-inhoud' });
  const open = async () => {
    const answer = await api<{ inhoud: string }>(`/api/leerling/${person.id}/notities/${note.id}`);
    text.replaceChildren(...(answer?.value.inhoud ?? '').split('\n').map((line) => h('p', {}, line)));
    toggle.remove();
  };
  const toggle = h(
    'button',
    { type: 'button', class: 'notitie-inhoud-toggle', click: () => void open() },
    'Toon inhoud',
  );
  const panel = h(
    'dt-notitie-detail',
    {},
    h('div', { class: 'auteur' }, note.auteur),
    h('div', { class: 'aangemaakt-op' }, day(note.aangemaaktOp)),
    h(
      'div',
      { class: 'labels' },
      h('span', { class: 'leerling-label' }, person.naam),
      note.privacygevoelig && h('span', { class: 'privacygevoelig-label' }, 'Privacygevoelig'),
    ),
    h('h2', { class: 'notitie-titel' }, note.titel),
    note.privacygevoelig && toggle,
    text,
  );
  if (!note.privacygevoelig) void open();
  return panel;
}

function card(person: Person, note: NoteCard, side: HTMLElement): HTMLElement {
  const open = () => side.replaceChildren(detail(person, note));
  const keydown = (event: Event) => {
    if ((event as KeyboardEvent).key === 'Enter') open();
  };
  return h(
    'dt-notitie-kaart',
    { class: 'kaart', tabindex: '0', role: 'button', click: open, keydown },
    h('div', { class: 'onderwerp' }, note.titel || 'Zonder onderwerp'),
    h(
      'div',
      { class: 'inhoud' },
      note.privacygevoelig ? h('span', { class: 'privacygevoelig' }, 'Inhoud is verborgen') : note.kort,
    ),
    h(
      'div',
      { class: 'onder' },
      h('span', { class: 'betrokkenen' }, person.naam),
      h('span', { class: 'aangemaakt-op' }, day(note.aangemaaktOp)),
      h('span', { class: 'auteur mentor' }, note.auteur),
    ),
  );
}

/** The notebook of one pupil: cards on the left, a note or the form on the right. */
export async function showNotebook(
  title: HTMLElement,
  outlet: HTMLElement,
  id: string,
  part: string,
): Promise<void> {
  const person = (await api<Person>(`/api/leerling/${id}`))?.value;
  if (!stillAt(`/mentordashboard/leerling/${id}/${part}`)) return;
  if (!person) return goTo('/mentordashboard');
  title.textContent = person.naam;
  street.textContent = `Oefenlaan ${Number(id) % 90}, Oefendorp`;
  birth.textContent = person.geboortedatum ? day(person.geboortedatum) : '';
  const tabs = h(
    'nav',
    { class: 'tabs' },
    ...['profiel', 'registraties', 'resultaten', 'notitieboek'].map((tab) =>
      h(
        'a',
        {
          href: `/mentordashboard/leerling/${id}/${tab}`,
          class: tab === part ? 'actief' : '',
          click: (event) => {
            event.preventDefault();
            goTo(`/mentordashboard/leerling/${id}/${tab}`);
          },
        },
        tab,
      ),
    ),
  );
  if (part !== 'notitieboek') return outlet.replaceChildren(head, tabs, h('p', {}, 'Hier staat nu niets.'));
  const side = h('div', { class: 'zijvlak' });
  const list = h('div', { class: 'kaarten' });
  const said = h('div', { class: 'toast', role: 'status' });
  const refresh = async () => {
    const notes = (await api<NoteCard[]>(`/api/leerling/${id}/notities`))?.value ?? [];
    list.replaceChildren(...notes.map((note) => card(person, note, side)));
  };
  const edit = () =>
    side.replaceChildren(noteEdit(person, { said, close: () => side.replaceChildren(), saved: refresh }));
  outlet.replaceChildren(
    head,
    tabs,
    said,
    h('button', { type: 'button', class: 'nieuw', click: edit }, 'Nieuwe notitie'),
    h('div', { class: 'notitieboek' }, list, side),
  );
  await refresh();
}
