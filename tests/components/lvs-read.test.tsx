import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { readPageSteps } from '../../lib/lvs/read/page.ts';
import { runInSlices, runNow, type Steps } from '../../lib/lvs/read/steps.ts';
import { recognise } from '../../lib/lvs/recognise.ts';
import * as pages from './lvs-pages.ts';

const NOW = new Date(2026, 10, 20, 12);

function show(html: string, title = 'LVS'): void {
  document.title = title;
  document.body.innerHTML = html;
}
const read = () => runNow(readPageSteps(document, generic, NOW)).reading;

afterEach(() => show(''));

describe('a pupil file', () => {
  it('in boxes: pupil from trail and labels, brothers and BSN left alone, notes with and without a date', () => {
    show(pages.boxes);
    const page = read();
    expect(page).toMatchObject({
      kind: 'pupil-file',
      problem: null,
      pupil: { name: 'Fleur van Dijk', number: 'L-2231', birthDate: '2015-04-03', group: 'Groep 7' },
      field: { shape: 'textarea', category: { options: ['Gedrag', 'Oudercontact'], value: null } },
    });
    expect(page.notes.map(({ date, author, text }) => [date, author, text])).toEqual([
      ['2026-11-02', 'P. Visser', 'Fleur las voor in de kring.\nZe koos zelf het boek.'],
      [
        '2026-10-14',
        'juf Annelies',
        'Op 12-10-2026 belde moeder: Fleur is ziek.\nhuiswerk mee\nmaandag terug',
      ],
      [null, 'P. Visser', 'Deze aantekening heeft geen dag.'],
    ]);
    expect(JSON.stringify(page)).not.toContain('111222333');
    expect(JSON.stringify(page)).not.toContain('9999');
  });

  it('in an old table without heads: columns by their words, an impossible date is none', () => {
    show(pages.oldTable);
    const page = read();
    expect(page.pupil).toMatchObject({ name: 'Joost Bakker', number: '44871', birthDate: '2017-05-12' });
    expect(page.notes.map(({ key, excerpt, ...note }) => note)).toEqual([
      {
        text: 'Joost vertelde over zijn konijn.\nHij lachte.',
        date: '2026-11-02',
        author: 'K. de Haan',
        category: 'Kindgesprek',
      },
      { text: 'Afgemeld door vader.', date: null, author: 'K. de Haan', category: 'Verzuim' },
    ]);
    expect(page.field?.shape).toBe('textarea');
  });

  it('in definitions, in English', () => {
    show(pages.definitions);
    const page = read();
    expect(page.pupil).toMatchObject({ name: 'Mia Thompson', number: '8812', birthDate: '2016-04-03' });
    expect(page.notes.map(({ date, author, text }) => [date, author, text])).toEqual([
      ['2026-11-12', 'Ann Lee', 'Mia read aloud.\nShe chose the book herself.'],
      ['2026-10-01', 'Tom Fox', 'Absent with a note from home.'],
    ]);
    expect(page.field).toMatchObject({ shape: 'contenteditable', category: null });
  });

  it('with excerpts: the full text where the page has it, said so where not; two alike have two keys', () => {
    show(pages.excerpts);
    const { notes } = read();
    expect(notes.map(({ text, excerpt }) => [text, excerpt])).toEqual([
      ['Tygo bouwde een toren van blokken en hielp daarna met opruimen.', false],
      ['Tygo speelde buiten met…', true],
      ['Goed gewerkt.', false],
      ['Goed gewerkt.', false],
    ]);
    expect(new Set(notes.map((note) => note.key)).size).toBe(4);
  });

  it('keeps the keys of its notes when the page is drawn anew, in another order', () => {
    show(pages.boxes);
    const before = new Set(read().notes.map((note) => note.key));
    const list = document.querySelector('.timeline')!;
    list.replaceChildren(...[...list.cloneNode(true).childNodes].reverse());
    expect(new Set(read().notes.map((note) => note.key))).toEqual(before);
  });

  it('is nobody’s when two names, numbers or birth dates stand on the page, or a name alone', () => {
    show(pages.definitions.replace('<h2>', '<h1>Noor Visser</h1><h2>'));
    expect(read()).toMatchObject({ pupil: null, problem: 'two-pupils' });
    show(pages.definitions.replace('<h2>', '<p>Student number: 8813</p><h2>'));
    expect(read()).toMatchObject({ pupil: null, problem: 'two-pupils' });
    show(pages.definitions.replace(/<p>.*?<\/p>/, ''));
    expect(read()).toMatchObject({ pupil: null, problem: 'name-only' });
    show(pages.definitions.replace(/<h1>.*?<\/h1>/, ''));
    expect(read()).toMatchObject({ pupil: null, problem: 'no-pupil' });
  });

  it('is read from an iframe of the same origin, and not from a hidden part', async () => {
    show('<iframe id="app" style="width:300px;height:300px"></iframe>');
    const inner = document.querySelector<HTMLIFrameElement>('#app')!.contentDocument!;
    inner.body.innerHTML = `${pages.definitions}<div hidden><h1>Oude Leerling</h1></div>`;
    expect(read()).toMatchObject({ kind: 'pupil-file', pupil: { name: 'Mia Thompson' } });
    expect(recognise(document)).toBe('pupil-file');
  });
});

describe('a list of pupils', () => {
  it('in a table: names from separate columns, no BSN, no numbers that only count, nobody without proof', () => {
    show(pages.pupilTable);
    const page = read();
    expect(page.kind).toBe('group-list');
    expect(page.rows.map(({ pupil }) => [pupil.name, pupil.number, pupil.birthDate, pupil.group])).toEqual([
      ['Sem de Wit', null, '2018-03-14', 'groep 4'],
      ['Milan Kovačić', null, '2018-09-09', 'groep 4'],
    ]);
  });

  it('in cards', () => {
    show(pages.pupilCards);
    const { kind, rows } = read();
    expect(kind).toBe('group-list');
    expect(rows.map(({ pupil }) => [pupil.name, pupil.birthDate])).toEqual([
      ['Milan Kovačić', '2013-09-09'],
      ['Esra Yılmaz', '2014-02-01'],
      ['Bo Janssen', '2013-06-30'],
    ]);
  });
});

describe('recognising', () => {
  it.each([
    ['boxes', 'pupil-file', pages.boxes],
    ['an old table', 'pupil-file', pages.oldTable],
    ['definitions', 'pupil-file', pages.definitions],
    ['excerpts', 'pupil-file', pages.excerpts],
    ['a table of pupils', 'group-list', pages.pupilTable],
    ['cards of pupils', 'group-list', pages.pupilCards],
    ['a time table', 'none', pages.timetable],
  ] as const)('%s is %s', (_name, kind, html) => {
    show(html);
    const before = document.documentElement.outerHTML;
    expect(recognise(document)).toBe(kind);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('reads nothing from a page that is about something else', () => {
    show(pages.timetable);
    expect(read()).toMatchObject({ kind: 'none', pupil: null, notes: [], rows: [], field: null });
  });
});

/** As on a computer so slow that each step takes longer than a slice. */
function* slowly<T>(steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const until = performance.now() + 10;
    while (performance.now() < until);
    yield;
  }
}

describe('many notes', () => {
  const rows = (count: number) =>
    Array.from(
      { length: count },
      (_, i) => `<tr><td>12-11-2026</td><td>Notitie nummer ${i}. Hij las voor.</td></tr>`,
    );
  const page = (count: number) =>
    `<h1>Tygo Smeets</h1><dl><dt>Stamnr</dt><dd>301</dd></dl><h2>Notities</h2><table><thead><tr><th>Datum</th><th>Notitie</th></tr></thead><tbody>${rows(count).join('')}</tbody></table>`;

  it('are all read, in slices that let the page go first', async () => {
    show(page(1500));
    let turns = 0;
    const channel = new MessageChannel();
    channel.port2.onmessage = () => {
      turns += 1;
      channel.port1.postMessage(0);
    };
    channel.port1.postMessage(0);
    const located = await runInSlices(slowly(readPageSteps(document, generic, NOW)));
    channel.port1.close();
    expect(located?.reading.notes).toHaveLength(1500);
    expect(turns).toBeGreaterThan(3);
  });

  it('stop being read when nobody wants them any more', async () => {
    show(page(5000));
    expect(await runInSlices(readPageSteps(document, generic, NOW), () => true)).toBeNull();
  });
});
