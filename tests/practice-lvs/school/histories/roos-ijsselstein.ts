import type { PastNote } from '../types.ts';

/** Careful notes, partly in the category of the Meldcode, written before anybody used a fixed form. */
export const roosIJsselstein: readonly PastNote[] = [
  {
    daysAgo: 70,
    author: 'Marieke de Boer',
    category: 'Gedrag',
    subject: 'Pauze',
    text: 'Roos stond drie pauzes achter elkaar alleen bij de fietsen. Op de vraag of ze mee wilde doen, zei ze: "Nee, hoeft niet."',
  },
  {
    daysAgo: 52,
    author: 'Marieke de Boer',
    category: 'Meldcode en Verwijsindex',
    subject: 'Signalen op een rij',
    text: 'Gezien: Roos kwam vier keer na 9.00 uur binnen, haar gymtas is al drie weken niet mee geweest, ze schrok toen de deur dichtviel.\nGehoord: haar oma zei bij het ophalen dat Roos sinds de zomer bij haar slaapt.\nWat ik niet weet: of er een verband is. Ik vraag Karin om mee te kijken.',
  },
  {
    daysAgo: 50,
    author: 'Karin Verhoeven',
    category: 'Meldcode en Verwijsindex',
    subject: 'Overleg',
    confidential: true,
    text: 'Overleg met Marieke over de signalen van deze week. Afgesproken: ik bel voor advies, zonder naam te noemen, en we nodigen moeder uit voor een gesprek.',
  },
  {
    daysAgo: 36,
    author: 'Karin Verhoeven',
    category: 'Oudercontact',
    subject: 'Gesprek met moeder',
    text: 'Gesprek met moeder, Marieke en mij, van 15.30 tot 16.15 uur. We hebben verteld wat we zagen. Moeder vertelde dat zij in juni is geopereerd en dat Roos zolang bij oma logeert. Over twee weken komt Roos weer thuis. Moeder vindt het goed dat we oma bellen als Roos te laat is.',
  },
  {
    daysAgo: 9,
    author: 'Marieke de Boer',
    category: 'Leren',
    subject: 'Begrijpend lezen',
    text: 'Begrijpend lezen: van een 5,5 naar een 7. Roos leest nu samen met Chidi en kiest zelf de teksten.',
  },
];
