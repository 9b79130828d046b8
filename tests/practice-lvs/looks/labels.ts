import type { Look } from './look.ts';

const nl = {
  start: 'Start',
  groups: 'Groepen',
  search: 'Zoeken',
  timetable: 'Rooster',
  absence: 'Absenties',
  logout: 'Uitloggen',
  notes: 'Notities',
  facts: 'Gegevens',
  tests: 'Toetsen',
  date: 'Datum',
  author: 'Auteur',
  category: 'Categorie',
  choose: 'Kies een categorie',
  subject: 'Onderwerp',
  text: 'Notitie',
  save: 'Opslaan',
  saved: 'De notitie is opgeslagen.',
  newNote: 'Nieuwe notitie',
  number: 'Leerlingnummer',
  birthDate: 'Geboortedatum',
  group: 'Groep',
  name: 'Naam',
  more: 'Lees meer',
  none: 'Er zijn nog geen notities.',
};

const en: typeof nl = {
  start: 'Home',
  groups: 'Classes',
  search: 'Search',
  timetable: 'Timetable',
  absence: 'Attendance',
  logout: 'Log out',
  notes: 'Notes',
  facts: 'Details',
  tests: 'Results',
  date: 'Date',
  author: 'Author',
  category: 'Category',
  choose: 'Choose a category',
  subject: 'Subject',
  text: 'Note',
  save: 'Save',
  saved: 'The note has been saved.',
  newNote: 'New note',
  number: 'Student number',
  birthDate: 'Date of birth',
  group: 'Class',
  name: 'Name',
  more: 'Read more',
  none: 'There are no notes yet.',
};

export type Labels = typeof nl;

/** The words of the screens; labels of forms come from here in every look. */
export function labels(language: Look['language']): Labels {
  return language === 'en' ? en : nl;
}
