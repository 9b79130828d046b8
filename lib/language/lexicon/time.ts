import { cross } from './cross.ts';

const MONTHS =
  'januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december';
const HOURS = 'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf';
const DAYS_OF_MONTH =
  'een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien, twintig, eenentwintig, tweeentwintig, drieentwintig, vierentwintig, vijfentwintig, zesentwintig, zevenentwintig, achtentwintig, negenentwintig, dertig, eenendertig, eerste, tweede, derde';

/** Words of time; moments.ts adds what is written in digits, and short names of days. */
export const time = {
  weekday: `maandag*, dinsdag*, woensdag*, donderdag*, vrijdag*, zaterdag*, zondag*`,
  month: `${MONTHS}, jan, feb, mrt, apr, jun, jul, aug, sep, sept, okt, nov, dec`,
  past: `gisteren, gister, gisteravond, gistermiddag, gisterochtend, eergisteren, vannacht, vanmorgen, vanochtend, vandaag, vanmiddag, vanavond, voormiddag, zojuist, zonet, zostraks, daareven, jl, j.l., afgelopen, laatstleden, hedenochtend, hedenmorgen, heden, daarnet, deze voormiddag, deze ochtend, deze middag, na school, vorige week, vorige maandag, afgelopen week, afgelopen weekend, vorig weekend, dit weekend`,
  pastVague: `laatst, vorige maand, vorig jaar, afgelopen zomer, afgelopen maand, onlangs, pas nog, laatste tijd, vorige keer, een tijd terug, een tijdje terug, destijds, vroeger, jaren geleden, maanden geleden, kort geleden`,
  future: `morgen, overmorgen, morgenochtend, morgenmiddag, volgende, komende, a.s., as, aanstaande, straks, vanavond, binnenkort, over een week, over twee weken, over zes weken, over drie weken, eind van de week, deze week nog, voor vrijdag, na de vakantie, binnen`,
  always: `altijd, nooit, vaak, steeds, telkens, elke dag, elke keer, elke week, iedere, iedere dag, soms, regelmatig, dagelijks, wekelijks, al weken, al maanden, al jaren, sinds, de laatste tijd, tegenwoordig, weer, opnieuw`,
  clockWord: `uur, u, half, kwart, kwart voor, kwart over, tien voor, tien over, vijf voor, vijf over, uurtje, u.`,
  date: `${cross(DAYS_OF_MONTH, MONTHS)}`,
  clock: `${cross('half, kwart voor, kwart over, tien voor, tien over, vijf voor, vijf over, tien voor half, vijf voor half, vijf over half, tien over half', HOURS)}, ${cross('om, rond, omstreeks, tegen, na, voor, tot, vanaf, even over, even voor', HOURS, 'uur')}`,
  shortDay: '',
};
