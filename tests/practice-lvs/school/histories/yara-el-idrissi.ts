import type { PastNote } from '../types.ts';

/** A few good-natured notes with strong words in them that are no cause for concern. */
export const yaraElIdrissi: readonly PastNote[] = [
  {
    daysAgo: 47,
    author: 'Marieke de Boer',
    category: 'Gedrag',
    subject: 'Schoolplein',
    text: 'Yara en Noor botsten bij het tikkertje tegen elkaar. Yara had een schram op haar knie. Schoongemaakt en een pleister erop. Daarna speelden ze verder.',
  },
  {
    daysAgo: 12,
    author: 'Marieke de Boer',
    category: 'Onderwijs- en ondersteuningsbehoeften',
    subject: 'Spelling',
    text: 'Yara heeft bij spelling baat bij hardop verklanken. Dat doen we drie keer per week in het kleine groepje, tot aan de toets van januari.',
  },
];
