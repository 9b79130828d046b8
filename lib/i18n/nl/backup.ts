import { translator } from '../translator.ts';

/** Making a backup, and putting one back. */
export const backup = {
  'backup.title': 'Back-up',
  'backup.text':
    'Een back-up is één versleuteld bestand met alles wat Kantlijn op deze computer bewaart. Zet het op een plek van de school, niet alleen op deze computer.',
  'backup.last': 'Laatste back-up: {day}.',
  'backup.locked': 'Ontgrendel eerst, dan kun je een back-up maken of terugzetten.',
  'backup.absent': 'Kies eerst een wachtzin bij Beveiliging. Daarna kun je een back-up terugzetten.',

  'backup.make': 'Maak een back-up',
  'backup.make.passphrase': 'Wachtzin voor dit bestand',
  'backup.make.help':
    'Kies er een voor de back-up alleen. Wie het bestand terugzet, heeft deze zin nodig. Zonder de zin gaat het bestand niet open.',
  'backup.make.go': 'Kies een plek en maak',
  'backup.making': 'Back-up maken',
  'backup.stop': 'Stop',
  'backup.made': 'De back-up is klaar en staat waar je hem wilde hebben: {name}.',
  'backup.handed': 'De browser heeft {name} bij je downloads gezet. Kijk of het er staat.',
  'backup.handed.yes': 'Ja, het staat er',
  'backup.handed.no': 'Nee, maak opnieuw',
  'backup.nowhere': 'Er is geen plek gekozen. Er is niets gemaakt.',
  'backup.remind': 'Maak een back-up',

  'backup.restore': 'Zet een back-up terug',
  'backup.restore.text':
    'Wat er nu staat blijft staan. Uit de back-up komt erbij wat hier nog niet is. Twee keer terugzetten kan geen kwaad.',
  'backup.restore.file': 'Bestand',
  'backup.restore.none': 'Kies een bestand.',
  'backup.restore.passphrase': 'Wachtzin van de back-up',
  'backup.restore.check': 'Kijk wat erin staat',
  'backup.checking': 'Back-up nakijken',
  'backup.found': 'Deze back-up is heel',
  'backup.found.made': 'Gemaakt op',
  'backup.found.pupils': 'Leerlingen',
  'backup.found.events': 'Stappen en gebeurtenissen',
  'backup.found.records': 'Andere gegevens (concepten, keuzes)',
  'backup.found.damaged':
    '{count} onderdelen waren al niet te lezen toen de back-up werd gemaakt. Die zitten er niet in.',
  'backup.restore.go': 'Zet terug',
  'backup.restore.not': 'Niet doen',
  'backup.restoring': 'Back-up terugzetten',
  'backup.restored':
    'Klaar. Er kwamen {events} stappen en gebeurtenissen en {records} andere gegevens bij. De rest was er al.',
  'backup.again': 'Nog een back-up terugzetten',
} as const;

export const tBackup = translator(backup);
