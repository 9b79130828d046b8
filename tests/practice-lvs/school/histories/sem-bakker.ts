import type { PastNote } from '../types.ts';

/** Ordinary notes only: nothing here should raise a finding or a suggestion. */
export const semBakker: readonly PastNote[] = [
  {
    daysAgo: 79,
    author: 'Marieke de Boer',
    category: 'Kindgesprek',
    subject: 'Startgesprek',
    text: 'Sem zit op voetbal bij de JO10 en traint op maandag en woensdag. Hij wil dit jaar netter leren schrijven. Zijn lievelingsvak is gym.',
  },
  {
    daysAgo: 58,
    author: 'Marieke de Boer',
    category: 'Leren',
    subject: 'Bloktoets rekenen',
    text: 'Rekenen blok 2: 24 van de 30 goed, een 8. De sommen met breuken maakt hij nog eens met het instructiegroepje.',
  },
  {
    daysAgo: 41,
    author: 'Marieke de Boer',
    category: 'Verzuim',
    subject: 'Tandarts',
    text: 'Om 10.15 uur opgehaald door oma voor de tandarts. Om 11.40 uur weer terug in de klas.',
  },
  {
    daysAgo: 22,
    author: 'Marieke de Boer',
    category: 'Oudercontact',
    subject: 'Tienminutengesprek',
    text: 'Tienminutengesprek met vader. Rapport besproken. Afspraak: elke dag vijftien minuten lezen uit een boek dat Sem zelf kiest. Volgende gesprek in februari.',
  },
  {
    daysAgo: 6,
    author: 'Marieke de Boer',
    category: 'Leren',
    subject: 'Spreekbeurt',
    text: 'Spreekbeurt over de brandweer gehouden. Duurde twaalf minuten, met eigen foto’s. De klas stelde zeven vragen.',
  },
];
