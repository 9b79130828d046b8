import type { Look } from '../looks/look.ts';
import { categories } from '../school/categories.ts';
import { schoolDay } from '../school/days.ts';
import type { Pupil, StoredNote } from '../school/types.ts';

const LINES = [
  'Werkte een half uur door aan de weektaak en vroeg daarna om uitleg.',
  'Kwam om 8.50 uur binnen en ging zitten zonder iets te zeggen.',
  'Speelde in de pauze met drie anderen op het voetbalveld.',
  'Moeder vertelde bij het hek dat hij slecht had geslapen.',
  'Misschien was de opdracht te lang; morgen in twee delen.',
  'Las tien minuten voor en maakte vier fouten, vorige week acht.',
];

/** As many made-up notes as the switch asks for, the same ones every time; they are shown, never stored. */
export function manyNotes(look: Look, today: string, pupil: Pupil): StoredNote[] {
  const count = look.notes === 'own' ? 0 : Number(look.notes);
  return Array.from({ length: count }, (_, at) => ({
    id: 1_000_000 - at,
    pupil: pupil.number,
    date: schoolDay(today, Math.floor(at / 4)),
    author: at % 5 === 0 ? 'Karin Verhoeven' : 'Marieke de Boer',
    category: categories[at % 9]?.[1] ?? '',
    subject: `Aantekening ${count - at}`,
    text: `${pupil.first}. ${LINES[at % LINES.length]} ${LINES[(at * 5 + 2) % LINES.length]}`,
    confidential: false,
  }));
}
