import type { PastNote } from '../types.ts';

/** Worrying notes without any structure: facts, opinions, guesses and hearsay run through one another. */
export const semDeWit: readonly PastNote[] = [
  {
    daysAgo: 64,
    author: 'Marieke de Boer',
    category: 'Gedrag',
    subject: 'Moe',
    text: 'Sem is de laatste weken steeds moe. Viel twee keer in slaap tijdens het stillezen. Thuis zal het wel een rommeltje zijn, moeder is alleen met drie kinderen.',
  },
  {
    daysAgo: 43,
    author: 'Marieke de Boer',
    category: 'Algemeen',
    subject: '',
    text: 'Weer zonder lunch op school. Dit is de derde keer deze maand. Heb hem een boterham gegeven. Hij at hem in een halve minuut op.',
  },
  {
    daysAgo: 29,
    author: 'Marieke de Boer',
    category: 'Oudercontact',
    subject: 'Moeder aan het hek',
    text: 'Moeder aangesproken bij het hek. Ze was kortaf en deed alsof er niks aan de hand is. Volgens de buurvrouw, die ook kinderen op school heeft, is er ’s avonds vaak ruzie.',
  },
  {
    daysAgo: 15,
    author: 'Marieke de Boer',
    category: 'Gedrag',
    subject: 'Gym',
    confidential: true,
    text: 'Bij het omkleden voor gym zag ik een blauwe plek op zijn linkerbovenarm, zo groot als een munt van twee euro. Ik vroeg wat er gebeurd was.\nSem zei: "Gewoon gevallen." Ik geloof er niks van. Waarschijnlijk is de nieuwe vriend van moeder te hard voor hem.',
  },
  {
    daysAgo: 3,
    author: 'Karin Verhoeven',
    category: 'Algemeen',
    subject: 'Gesproken met Marieke',
    text: 'Marieke maakt zich zorgen over Sem. Kort besproken op de gang. Even aankijken tot na de vakantie.',
  },
];
