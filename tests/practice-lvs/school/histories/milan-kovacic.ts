import type { PastNote } from '../types.ts';

/** A pupil of the secondary class: absence, a mentor's talk and an opinion or two. */
export const milanKovacic: readonly PastNote[] = [
  {
    daysAgo: 33,
    author: 'Marieke de Boer',
    category: 'Verzuim',
    subject: 'Te laat',
    text: 'Milan was deze week drie keer te laat bij het eerste uur: maandag 12 minuten, dinsdag 5 minuten, donderdag 20 minuten. Hij noemde de bus als reden.',
  },
  {
    daysAgo: 26,
    author: 'Marieke de Boer',
    category: 'Kindgesprek',
    subject: 'Mentorgesprek',
    text: 'Mentorgesprek. Milan zegt dat hij pas na middernacht slaapt omdat hij gamet. Hij is een echte puber en heeft nergens zin in. Misschien heeft hij ADD. Afgesproken: telefoon om tien uur weg, over twee weken praten we verder.',
  },
  {
    daysAgo: 8,
    author: 'Karin Verhoeven',
    category: 'Leren',
    subject: 'Cijfers',
    text: 'Gemiddelde van de eerste periode: 6,4. Wiskunde 5,1, Engels 7,8. Bijspijkeruur wiskunde op donderdag, zevende uur.',
  },
];
