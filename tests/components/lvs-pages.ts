/** Pages of invented school systems, each in a shape of its own, as HTML. Unlike those of the practice school. */

/** No table, no headings: boxes with labels in one and values in the next; notes in `section`s. */
export const boxes = `
<div class="topbar"><span>Ingelogd: Petra Visser</span></div>
<div class="crumbs breadcrumb"><a>Leerlingen</a> / <a>Groep 7</a> / <b>Fleur van Dijk</b></div>
<div class="card"><div class="row"><div class="col"><span>Leerlingnr.:</span></div><div class="col"><span>L-2231</span></div></div>
<div class="row"><div class="col"><span>Geb. datum:</span></div><div class="col"><span>3 april 2015 (11 jaar)</span></div></div>
<div class="row"><div class="col"><span>BSN:</span></div><div class="col"><span>111222333</span></div></div></div>
<div class="card"><h4>Broers en zussen</h4><div><span>Leerlingnr.:</span> <span>L-9999</span></div><h5>Koen van Dijk</h5></div>
<h3>Logboek</h3>
<div class="timeline">
<section class="entry read"><header><time datetime="2026-11-02T10:15">maandag</time> <em class="author">P. Visser</em></header><div class="body"><p>Fleur las voor in de kring.</p><p>Ze koos zelf het boek.</p></div></section>
<section class="entry"><header><time datetime="2026-10-14T08:40">14 okt</time> <em class="author">juf Annelies</em></header><div class="body"><p>Op 12-10-2026 belde moeder: Fleur is ziek.</p><ul><li>huiswerk mee</li><li>maandag terug</li></ul></div></section>
<section class="entry"><header><span>zonder datum</span> <em class="author">P. Visser</em></header><div class="body"><p>Deze aantekening heeft geen dag.</p></div></section>
</div>
<form><div class="fld"><label>Rubriek <select name="f:3:rubriek"><option value="">-</option><option value="1">Gedrag</option><option value="2">Oudercontact</option></select></label></div>
<div class="fld"><label for="q1">Nieuwe aantekening</label><textarea id="q1" name="f:4:tekst"></textarea></div></form>`;

/** A table without `thead`, dates as words, columns in an odd order, one date that cannot be. */
export const oldTable = `
<h2>Leerling: Bakker, Joost (groep 5)</h2>
<table class="d"><tr><td>Leerlingnummer</td><td>44871</td><td>Geboortedatum</td><td>12-05-2017</td></tr></table>
<fieldset><legend>Gespreksverslagen</legend>
<table><tr><td>Soort</td><td>Door</td><td>Verslag</td><td>Datum</td></tr>
<tr class="odd"><td>Kindgesprek</td><td>K. de Haan</td><td>Joost vertelde over zijn konijn.<br>Hij lachte.</td><td>ma 2 nov.</td></tr>
<tr class="even"><td>Verzuim</td><td>K. de Haan</td><td>Afgemeld door vader.</td><td>31-02-2026</td></tr></table></fieldset>
<table><tr><td class="tag">Omschrijving</td><td class="inp"><textarea></textarea></td></tr></table>`;

/** Meta line and text as `dt` and `dd`, several paragraphs, English. */
export const definitions = `
<h1>Mia Thompson</h1><p>Student number: 8812 • Date of birth: April 3, 2016</p>
<h2>Notes</h2>
<dl class="log"><dt>Nov 12, 2026 – by Ann Lee</dt><dd>Mia read aloud.</dd><dd>She chose the book herself.</dd>
<dt>Oct 1, 2026 – by Tom Fox</dt><dd>Absent with a note from home.</dd></dl>
<div role="textbox" contenteditable="true" aria-label="New note"></div>`;

/** The same words twice, excerpt with the full text in an attribute, and one that is only cut. */
export const excerpts = `
<h1>Tygo Smeets</h1><dl><dt>Stamnr</dt><dd>301</dd></dl>
<h2>Aantekeningen</h2><ul>
<li><b>12-11-2026</b> <span title="Tygo bouwde een toren van blokken en hielp daarna met opruimen.">Tygo bouwde een toren…</span> <a href="#">Lees meer</a></li>
<li><b>11-11-2026</b> <span>Tygo speelde buiten met…</span> <a href="#">Lees meer</a></li>
<li><b>10-11-2026</b> <span>Goed gewerkt.</span></li>
<li><b>10-11-2026</b> <span>Goed gewerkt.</span></li></ul>`;

/** A list of pupils with separate columns, a number that only counts, and a BSN. */
export const pupilTable = `
<h1>Groep 4</h1>
<table><thead><tr><th>Achternaam</th><th>Tussenvoegsel</th><th>Roepnaam ▲</th><th>BSN</th><th>Geboortedatum</th><th>Nummer</th></tr></thead><tbody>
<tr><td>Wit</td><td>de</td><td>Sem</td><td>111222333</td><td>14-03-2018</td><td>1</td></tr>
<tr><td>Kovačić</td><td></td><td>Milan</td><td>123456782</td><td>09-09-2018</td><td>2</td></tr>
<tr><td>Berg, van den</td><td></td><td>Noor</td><td></td><td>onbekend</td><td>3</td></tr></tbody></table>`;

/** Cards without a table. */
export const pupilCards = `
<h1>Klas 2B</h1><ul>
<li><a href="/leerling/71">Milan Kovačić</a><p>geb. 9-9-2013</p></li>
<li><a href="/leerling/72">Esra Yılmaz</a><p>geb. 1-2-2014</p></li>
<li><a href="/leerling/73">Bo Janssen</a><p>geb. 30-6-2013</p></li></ul>`;

/** Nothing about pupils. */
export const timetable = `
<h1>Rooster</h1><table><thead><tr><th>Uur</th><th>Vak</th><th>Lokaal</th></tr></thead><tbody>
<tr><td>1</td><td>Rekenen</td><td>12</td></tr><tr><td>2</td><td>Taal</td><td>12</td></tr></tbody></table>
<p>Bijgewerkt op 12-11-2026</p><textarea aria-label="Reactie"></textarea>`;
