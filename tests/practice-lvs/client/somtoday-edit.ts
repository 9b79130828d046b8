import { api, h } from './dom.ts';
import { buildQuill } from './ql-editor.ts';

interface Around {
  said: HTMLElement;
  close(): void;
  saved(): Promise<void>;
}

function toggle(name: string): HTMLElement {
  return h('label', { class: 'schakelaar' }, h('input', { type: 'checkbox', role: 'switch' }), name);
}

/** The form for a new note. It has no category. */
export function noteEdit(person: { id: string; naam: string }, { said, close, saved }: Around): HTMLElement {
  const subject = h('input', { type: 'text', placeholder: 'Wat is de aanleiding?', id: 'onderwerp' });
  const text = h('input', { type: 'hidden', name: 'tekst' });
  const editor = h(
    'div',
    { class: 'ql-editor ql-blank', contenteditable: 'true', 'data-placeholder': 'Waar gaat het over?' },
    h('p', {}, h('br')),
  );
  const container = h('div', { class: 'ql-container ql-snow' }, editor);
  const secret = toggle('Inhoud markeren als privacygevoelig');
  const submit = async (event: Event) => {
    event.preventDefault();
    const privacygevoelig = secret.querySelector('input')?.checked ?? false;
    const answer = await api<{ fout?: string }>(`/api/leerling/${person.id}/notities`, {
      titel: subject.value,
      inhoud: text.value,
      privacygevoelig,
    });
    if (answer?.ok) {
      close();
      await saved();
    }
    said.className = answer?.ok ? 'toast goed' : 'toast fout';
    said.textContent = answer?.ok
      ? 'Notitie opgeslagen'
      : (answer?.value.fout ?? 'Er ging iets mis. De notitie is niet opgeslagen.');
  };
  const form = h(
    'form',
    { class: 'notitie-edit', submit },
    h(
      'div',
      { class: 'veld' },
      h('span', { class: 'label' }, 'Betrokkenen'),
      h('span', { class: 'leerling-label' }, person.naam),
    ),
    h('div', { class: 'veld' }, h('label', { for: 'onderwerp' }, 'Onderwerp'), subject),
    h(
      'div',
      { class: 'veld' },
      h('span', { class: 'label' }, 'Inhoud'),
      text,
      h(
        'div',
        { class: 'ql-toolbar ql-snow' },
        h('button', { type: 'button', class: 'ql-bold', 'aria-label': 'Vet' }, 'B'),
      ),
      container,
    ),
    toggle('Belangrijk'),
    toggle("Vastprikken voor collega's"),
    secret,
    h(
      'fieldset',
      {},
      h('legend', {}, 'Notitie zichtbaar maken voor'),
      toggle('Docenten'),
      toggle('Mentoren'),
    ),
    h(
      'div',
      { class: 'knoppen' },
      h('button', { type: 'button', class: 'annuleren', click: close }, 'Annuleren'),
      h('button', { type: 'submit', class: 'opslaan' }, 'Opslaan'),
    ),
  );
  buildQuill(container);
  return h('dt-notitie-edit', {}, form);
}
