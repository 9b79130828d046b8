/** More invented school systems: shapes that a page may take which the practice school has not. */

/** Each note in a closed `details`, the words around it in the summary. */
export const accordion = `
<header><h1>Noor van 't Hof</h1><p>Geboren op 24 maart '17 | Leerlingnr. 5512</p></header>
<section aria-label="Notities">
<details><summary>12 nov '26 – Gedrag – M. de Boer</summary><p>Noor huilde na de pauze.</p><p>Ze zat alleen.</p></details>
<details><summary>24-10-'26 – Gedrag – M. de Boer</summary><p>Noor gooide een stoel om.</p></details>
<details><summary>3-9-'26 – Ouders – juf Anna</summary><p>Vader belde over de gymtas.</p></details>
</section>
<form><label>Notitie <textarea name="a1"></textarea></label></form>`;

/** Head buttons over panels that are hidden until they are opened. */
export const folded = `
<h2>Zoë D'Angelo</h2><dl><dt>Geboortedatum</dt><dd>01-02-2016</dd></dl>
<h3>Observaties</h3><div class="acc">
<div class="item"><h4><button aria-expanded="true">12 november 2026</button></h4><div class="panel">Zoë las een boek voor.</div></div>
<div class="item"><h4><button aria-expanded="false">5 november 2026</button></h4><div class="panel" hidden>Zoë bleef binnen in de pauze.</div></div>
<div class="item"><h4><button aria-expanded="false">1 oktober 2026</button></h4><div class="panel" hidden>Zoë hielp met opruimen.</div></div></div>`;

/** A note over two rows: the day spans both. */
export const spanned = `
<h1>Ömer Yıldız</h1><table><tr><th scope="row">Leerlingnummer</th><td>90210</td></tr></table>
<table class="notities"><thead><tr><th rowspan="2">Datum</th><th>Categorie</th><th>Auteur</th></tr><tr><th colspan="2">Notitie</th></tr></thead><tbody>
<tr><td rowspan="2">12-11-2026</td><td>Gedrag</td><td>M. de Boer</td></tr><tr><td colspan="2">Ömer liep weg uit de les.</td></tr>
<tr><td rowspan="2">05-11-2026</td><td>Ouders</td><td>M. de Boer</td></tr><tr><td colspan="2">Moeder kwam praten.</td></tr>
<tr><td rowspan="2">01-10-2026</td><td>Gedrag</td><td>K. Smit</td></tr><tr><td colspan="2">Ömer werkte goed samen.</td></tr></tbody></table>`;

/** Labels that only `aria-labelledby` ties to their values, several text areas, a list box for the category. */
export const labelled = `
<header><span id="l1">Naam leerling</span><span id="l2">Leerlingnummer</span></header>
<div><output aria-labelledby="l1">Jan-Willem ter Horst</output><output aria-labelledby="l2">7781</output></div>
<form><p id="t1">Afspraken met ouders</p><textarea aria-labelledby="t1"></textarea>
<p id="t2">Omschrijving</p><textarea aria-labelledby="t2" id="right"></textarea>
<p id="t3">Bijlage toelichten</p><textarea aria-labelledby="t3"></textarea></form>`;

/** A day head with the notes of that day under it. */
export const perDay = `
<h1>Anne-Fleur de Groot-Visser</h1><p>Stamnummer: 3310</p>
<h2>Logboek</h2>
<ul class="log">
<li><h3>12-11-2026</h3><div class="entry">Anne-Fleur kwam te laat.</div></li>
<li><h3>11-11-2026</h3><div class="entry">Anne-Fleur vertelde over haar oma.</div></li></ul>`;
