/** Pages that mark up little of what they show: what is a row, a cell or a label follows from how it is laid out. */

const TEXTS = ['Kees huilde bij de kapstok.', 'Moeder belde dat Kees ziek is.', 'Kees speelde met Noor.'];
const each = (row: (text: string, day: number) => string): string =>
  TEXTS.map((text, at) => row(text, 10 + at)).join('');
export const HEAD = '<h1>Kees van Dam</h1><p>Leerlingnummer: 7712</p>';
const table = (heads: string, row: (text: string, day: number) => string): string =>
  `<table><tr>${heads.replace(/[^|]+\|?/g, (head) => `<th>${head.replace('|', '')}</th>`)}</tr>${each(row)}</table>`;

/** A file: what it shows, and what is to be read of each note beside day and text. */
export interface Unruly {
  html: string;
  number?: string | null;
  birthDate?: string;
  author?: string | null;
  category?: string | null;
}

export const files: Record<string, Unruly> = {
  'cells that are spans of a flex row': {
    html: `<h1>Kees van Dam</h1><div><span>Leerlingnummer</span><span>7712</span></div><h2>Notities</h2>
      ${each((t, d) => `<div style="display:flex"><span>${d}-11-2026</span><span>Gedrag</span><span>juf Anna</span><span>${t}</span></div>`)}`,
    author: 'juf Anna',
    category: 'Gedrag',
  },
  'rows without a box in a grid, heads among them': {
    html: `${HEAD}<h2>Notities</h2><div style="display:grid;grid-template-columns:1fr 1fr 2fr">
      <div style="display:contents"><b>Datum</b><b>Auteur</b><b>Notitie</b></div>
      ${each((t, d) => `<div style="display:contents"><span>${d}-11-2026</span><span>Anna Bos</span><span>${t}</span></div>`)}</div>`,
    author: 'Anna Bos',
  },
  'a meta line that is longer than its note': {
    html: `<header><h2>Dam, Kees van</h2><span>Leerlingnummer 7712</span></header><section><h3>Aantekeningen</h3>
      ${each((t, d) => `<div class="msg"><div class="meta">Anna Bos · Voortgang en gedrag · ${d} november 2026 9:15</div><div class="body">${t}</div></div>`)}</section>`,
    author: 'Anna Bos',
  },
  'day and writer before the words of a paragraph': {
    html: `<main><h1>K.J. (Kees) van Dam</h1><p>geb. 12 mei 2015 te Utrecht</p><h2>Logboek</h2>
      ${each((t, d) => `<p><strong>${d} nov 2026, Anna Bos:</strong> ${t}</p>`)}</main>`,
    number: null,
    birthDate: '2015-05-12',
    author: 'Anna Bos',
  },
  'bold labels with bare words behind them': {
    html: `<div><b>Naam</b> Kees van Dam<br><b>Leerlingnummer:</b> 7712</div><div class="log"><h3>Logboek</h3>
      ${each((t, d) => `<div>${d}-11-2026 14:05 <i>Anna Bos</i><br>${t}</div>`)}</div>`,
    author: 'Anna Bos',
  },
  'a row for the meta line, a row for the note': {
    html: `<h1>Dossier Kees van Dam</h1><p>Leerlingnr.: 7712</p><table class="notes"><tbody>
      ${each((t, d) => `<tr><td colspan="3">${d}-11-2026 | Anna Bos | Gedrag</td></tr><tr><td colspan="3">${t}</td></tr>`)}</tbody></table>`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
  'words between writer and category, in a box that holds the whole page': {
    html: `${HEAD.replace(':', '')}<section id="notities"><h2>Notities</h2>
      ${each((t, d) => `<article><header><time datetime="2026-11-${d}">kort geleden</time> door <a href="#">Anna Bos</a> in <a href="#">Gedrag</a></header><div><p>${t}</p></div></article>`)}
      <p>${'Uitleg over notities. '.repeat(60)}</p></section>`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
  'year first, with slashes, a count behind the heading': {
    html: `${HEAD}<h2>Notities (3)</h2><ul>${each((t, d) => `<li><span>2026/11/${d}</span> <span>${t}</span></li>`)}</ul>`,
  },
  'a surname that begins with a capital Van, and writers by their login': {
    html: `<h1>van Dam, Kees</h1><p>Stamnr: A-7712</p>${table('Aangemaakt op|Door|Inhoud', (t, d) => `<tr><td>${d}.11.2026</td><td>abos</td><td>${t}</td></tr>`)}`,
    number: 'A-7712',
    author: 'abos',
  },
  'parents on the same page, under a heading of their own': {
    html: `<h1>Kees van Dam</h1><dl><dt>Geboortedatum</dt><dd>12-05-2015</dd></dl>
      <h2>Verzorgers</h2><dl><dt>Naam</dt><dd>Jan van Dam</dd><dt>Geboortedatum</dt><dd>01-02-1980</dd></dl>
      <h2>Notities</h2>${table('Datum|Notitie', (t, d) => `<tr><td>${d}-11-2026</td><td>${t}</td></tr>`)}`,
    number: null,
    birthDate: '2015-05-12',
  },
  'labels and values of a note on one line': {
    html: `<h1>Leerlingkaart</h1><table><tr><td>Roepnaam</td><td>Kees</td><td>Achternaam</td><td>van Dam</td></tr><tr><td>Leerlingnr.</td><td>7712</td></tr></table>
      <fieldset><legend>Notities</legend>${each((t, d) => `<div class="n"><label>Datum</label><span>${d}-11-2026</span><label>Door</label><span>Anna Bos</span><label>Tekst</label><span>${t}</span></div>`)}</fieldset>`,
    author: 'Anna Bos',
  },
  'a path of steps without names, and a bare column of boxes': {
    html: `<div>Home &gt; Groep 6 &gt; Dam, Kees van</div><table><tr><th>Geboortedatum</th><td>12-05-2015</td></tr></table><h3>Map</h3>
      ${table('Datum|Soort|Tekst', (t, d) => `<tr><td>${d}-11-2026</td><td>Gedrag</td><td>${t}</td></tr>`)}`,
    number: null,
    birthDate: '2015-05-12',
    category: 'Gedrag',
  },
  'a menu of steps, the name only with the birth date': {
    html: `<nav>Leerlingen / Groep 6 / Kees van Dam</nav><main><h1>Dossier</h1><p>Kees van Dam (geb. 12 mei 2015) — groep 6</p>
      <ol class="timeline">${each((t, d) => `<li><time datetime="2026-11-${d}">${d} nov</time><strong>Anna Bos</strong><blockquote>${t}</blockquote></li>`)}</ol></main>`,
    number: null,
    birthDate: '2015-05-12',
    author: 'Anna Bos',
  },
  'nothing but boxes': {
    html: `<div><div><div>Kees van Dam</div><div>Leerlingnummer: 7712</div></div><div><div>Notities</div>
      ${each((t, d) => `<div class="f"><div class="g"><div>${d} nov. 2026</div><div>Anna Bos</div></div><div class="j">${t}</div></div>`)}</div></div>`,
    author: 'Anna Bos',
  },
  'the writer in brackets': {
    html: `${HEAD}<h2>Notities</h2><ol>${each((t, d) => `<li><b>${d}-11-2026</b> (Anna Bos) ${t}</li>`)}</ol>`,
    author: 'Anna Bos',
  },
  'the day in the sentence itself': {
    html: `${HEAD}<h2>Logboek</h2><ul>${each((t, d) => `<li>${d}/11: ${t}</li>`)}</ul>`,
  },
  'a heading for each note': {
    html: `<table><tr><td>Naam:</td><td>Dam, K.J. (Kees) van</td></tr><tr><td>Leerlingnummer:</td><td>7712</td></tr></table>
      ${each((t, d) => `<h3>Notitie van ${d} november 2026</h3><p>Auteur: Anna Bos</p><p>Categorie: Gedrag</p><div>${t}</div><a href="#">Bewerken</a>`)}`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
  'saved notes in controls': {
    html: `${HEAD}<h2>Notities</h2>${each((t, d) => `<div class="note"><input type="date" readonly value="2026-11-${d}"><select disabled><option selected>Gedrag</option></select><textarea readonly>${t}</textarea><span>Anna Bos</span></div>`)}`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
};

/** The same, of heads and labels that stand apart from what they tell of. */
export const apart: Record<string, Unruly> = {
  'labels and values in a list for each note': {
    html: `${HEAD}<h2>Notities</h2>${each((t, d) => `<dl><dt>Datum</dt><dd>${d}-11-2026</dd><dt>Auteur</dt><dd>Anna Bos</dd><dt>Categorie</dt><dd>Gedrag</dd><dt>Notitie</dt><dd>${t}</dd></dl>`)}`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
  'a table for each note, the category before the words': {
    html: `${HEAD}<h2>Notities</h2>${each((t, d) => `<table><tr><th>Datum</th><td>${d}-11-2026</td></tr><tr><th>Categorie</th><td>Gedrag</td></tr><tr><th>Auteur</th><td>Anna Bos</td></tr><tr><th>Notitie</th><td>${t}</td></tr></table>`)}`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
  'heads in a table of their own': {
    html: `${HEAD}<h2>Notities</h2><div class="k-grid"><div class="k-grid-header"><table><thead><tr><th>Datum</th><th>Auteur</th><th>Categorie</th><th>Omschrijving</th></tr></thead></table></div>
      <div class="k-grid-content"><table><tbody>${each((t, d) => `<tr><td>${d}-11-2026</td><td>Anna Bos</td><td>Gedrag</td><td>${t}</td></tr>`)}</tbody></table></div></div>`,
    author: 'Anna Bos',
    category: 'Gedrag',
  },
  'heads that are buttons which sort': {
    html: `${HEAD}<h2>Notities</h2><table><thead><tr><th><button>Datum ▼</button></th><th><button>Categorie</button></th><th><button>Notitie</button></th></tr></thead><tbody>${each((t, d) => `<tr><td>${d}-11-2026</td><td>Gedrag</td><td>${t}</td></tr>`)}</tbody></table>`,
    category: 'Gedrag',
  },
  'the day only in a title': {
    html: `${HEAD}<h2>Notities</h2>${each((t, d) => `<article><span title="${d} november 2026 09:15">een tijdje geleden</span> <b>Anna Bos</b><p>${t}</p></article>`)}`,
    author: 'Anna Bos',
  },
  'a weekday and the time beside the day': {
    html: `${HEAD}<h2>Notities</h2>${each((t, d) => `<article><h4>${['di', 'wo', 'do'][d - 10]} ${d} nov. 2026, 14.05 uur</h4><div>${t}</div><footer>Anna Bos (leerkracht)</footer></article>`)}`,
    author: 'Anna Bos',
    category: null,
  },
  'name, group and birth date on one line': {
    html: `<header>Kees van Dam | groep 6B | geb. 12-05-2015</header><h2>Notities</h2><ul>${each((t, d) => `<li><div>${d}-11-2026</div><div>${t}</div></li>`)}</ul>`,
    number: null,
    birthDate: '2015-05-12',
  },
  'name, group and number on one line': {
    html: `<div>Kees van Dam - groep 6B - Lln.nr. 7712</div><h2>Notities</h2><ul>${each((t, d) => `<li><div>${d}-11-2026</div><div>${t}</div></li>`)}</ul>`,
  },
};

export const texts = TEXTS;

const PUPILS = [
  ['Kees', 'van Dam', '7712'],
  ['Noor', 'Bos', '7713'],
  ['Ömer', 'Yıldız', '7714'],
];
export const lists: Record<string, string> = {
  'a wall of photos': `<h1>Mijn groep</h1><div>${PUPILS.map(([a, b, n]) => `<div class="tile"><img alt=""><a href="#/l/${n}"><h3>${a} ${b}</h3></a><p>Leerlingnr: ${n}</p></div>`).join('')}</div>`,
  'cards under a heading': `<h1>Mijn leerlingen</h1>${PUPILS.map(([a, b, n]) => `<div class="card"><h4>${a} ${b}</h4><span>Lln.nr. ${n}</span><button>Open dossier</button></div>`).join('')}`,
  'labels of boxes to tick': `<h1>Groep 6</h1>${PUPILS.map(([a, b, n]) => `<label><input type="checkbox"> ${a} ${b} (${n})</label><br>`).join('')}`,
  'names in bold': `<h2>Mijn leerlingen</h2>${PUPILS.map(([a, b, n]) => `<div><strong>${a} ${b}</strong> <small>nr. ${n}</small></div>`).join('')}`,
  'items by their role': `<h1>Klas 2B</h1><div role="list">${PUPILS.map(([a, b, n]) => `<div role="listitem"><div>${a} ${b}</div><div>Lln.nr. ${n}</div></div>`).join('')}</div>`,
  'heads in a table of their own': `<h1>Klas</h1><div class="k-grid"><div><table><thead><tr><th>Leerling</th><th>Stamnr</th></tr></thead></table></div><div><table><tbody>${PUPILS.map(([a, b, n]) => `<tr><td>${a} ${b}</td><td>${n}</td></tr>`).join('')}</tbody></table></div></div>`,
  'numbers in brackets': `<h1>Groep 6</h1><ul>${PUPILS.map(([a, b, n]) => `<li><a href="/l/${n}">${a} ${b}</a> <span>(${n})</span></li>`).join('')}</ul>`,
  'a grid of roles with the name in two columns': `<div role="grid"><div role="row">${['Roepnaam', 'Achternaam', 'Stamnr'].map((each) => `<div role="columnheader">${each}</div>`).join('')}</div>
    ${PUPILS.map((cells) => `<div role="row">${cells.map((each) => `<div role="gridcell">${each}</div>`).join('')}</div>`).join('')}</div>`,
};

/** The field to write in has the id `note`; with the categories that go with it. */
export const fields: Record<string, { html: string; options?: string[] }> = {
  'a search box that speaks of notes beside it': {
    html: '<textarea placeholder="Zoek in notities"></textarea><textarea id="note" placeholder="Schrijf een notitie…"></textarea>',
  },
  'labels in boxes beside it, a dash as the first choice': {
    html: '<div><div>Bericht</div><div><textarea id="note"></textarea></div></div><div><div>Soort</div><div><select><option value="">-</option><option>Gedrag</option></select></div></div>',
    options: ['Gedrag'],
  },
  'a first choice that asks to choose': {
    html: '<table><tr><td>Soort notitie</td><td><select><option>Kies…</option><option>Gedrag</option></select></td></tr><tr><td>Omschrijving</td><td><textarea id="note"></textarea></td></tr></table>',
    options: ['Gedrag'],
  },
  'a select that only says what to choose': {
    html: '<textarea id="note"></textarea><select><option>Kies een categorie</option><option>Gedrag</option></select>',
    options: ['Gedrag'],
  },
  'a select with nothing but its choices': {
    html: '<h2>Nieuwe notitie</h2><textarea id="note"></textarea><select><option>Gedrag</option><option>Meldcode en Verwijsindex</option></select>',
    options: ['Gedrag', 'Meldcode en Verwijsindex'],
  },
  'an editor in a dialog, radio buttons without a title': {
    html: '<div role="dialog" aria-label="Nieuwe notitie"><div id="note" contenteditable="true" style="min-height:60px"></div><div><label><input type="radio" name="c">Gedrag</label><label><input type="radio" name="c">Meldcode en Verwijsindex</label></div></div>',
    options: ['Gedrag', 'Meldcode en Verwijsindex'],
  },
  'labels in the rows above': {
    html: '<table><tr><td>Notitie</td></tr><tr><td><textarea id="note"></textarea></td></tr><tr><td>Categorie</td></tr><tr><td><select><option>Gedrag</option><option>Leren</option></select></td></tr></table>',
    options: ['Gedrag', 'Leren'],
  },
  'in English': {
    html: '<label>Note type <select><option>Select…</option><option>Behaviour</option></select></label><label>Details <textarea id="note"></textarea></label>',
    options: ['Behaviour'],
  },
  'a box for questions to a helpdesk': {
    html: '<label>Tekst <textarea id="note"></textarea></label><div class="chat-widget"><textarea placeholder="Stel een vraag aan de helpdesk"></textarea></div>',
  },
};

export const noFiles: Record<string, string> = {
  news: `<h1>Nieuws</h1>${table('Datum|Bericht', (_, d) => `<tr><td>${d}-11-2026</td><td>De school is dicht op vrijdag.</td></tr>`)}`,
  mail: '<h1>Postvak</h1><article><h2>Kees van Dam ziek</h2><p>10-11-2026</p><p>Kees is ziek.</p></article><textarea aria-label="Antwoord"></textarea>',
  'an agenda': `<h1>Agenda van Anna Bos</h1>${table('Datum|Omschrijving', (_, d) => `<tr><td>${d}-11-2026</td><td>Gesprek met ouders van Kees van Dam.</td></tr>`)}`,
};
