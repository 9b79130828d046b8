import { translator } from '../translator.ts';

/** Erasing one pupil, or everything. */
export const erase = {
  'erase.pupil': 'Wis deze leerling',
  'erase.pupil.title': '{name} wissen',
  'erase.pupil.text': 'Dit gaat weg van deze computer:',
  'erase.pupil.events': 'stappen en gebeurtenissen: {count}',
  'erase.pupil.records': 'concepten en andere gegevens: {count}',
  'erase.pupil.identity': 'naam, groep en nummer zoals Kantlijn ze kent',
  'erase.pupil.counting': 'Tellen wat er is',
  'erase.pupil.stays':
    'De notities in je LVS blijven staan. Open je het dossier daar weer, dan leest Kantlijn ze opnieuw. In oude back-ups blijft de leerling ook staan.',
  'erase.pupil.why': 'Waarom?',
  'erase.reason.asked': 'Ouders of leerling vragen erom',
  'erase.reason.left-school': 'De leerling is van school',
  'erase.reason.term-over': 'De bewaartermijn is voorbij',
  'erase.reason.whole-vault': 'Alles is gewist',
  'erase.why.missing': 'Kies waarom.',
  'erase.backup': 'Maak eerst een back-up',
  'erase.go': 'Wis',
  'erase.not': 'Niet wissen',
  'erase.done': '{name} is gewist van deze computer.',

  'erase.due.1': 'Van 1 leerling is de bewaartermijn voorbij.',
  'erase.due.many': 'Van {count} leerlingen is de bewaartermijn voorbij.',
  'erase.due.show': 'Bekijk',
  'erase.due.pupil': 'De bewaartermijn was voorbij op {day}. Je kunt deze leerling wissen.',
  'erase.keep-until': 'Bewaren tot {day}.',

  'erase.term': 'Bewaartermijn van deze leerling',
  'erase.term.school': 'Zoals de school: {count} jaar na afsluiten',
  'erase.term.years': '{count} jaar na afsluiten',

  'erase.log': 'Wat er gewist is',
  'erase.log.text': 'Alleen wanneer, waarom en hoeveel. Van wie staat er niet bij.',
  'erase.log.line': '{day}: {reason} ({count} stappen en gebeurtenissen)',
  'erase.log.none': 'Er is nog niets gewist.',

  'leave.title': 'Wissen en stoppen',
  'stop.title': 'Pilot stoppen',
  'stop.text': 'Hiermee haal je alles van Kantlijn van deze computer. Dit gaat weg:',
  'stop.pupils': 'leerlingen: {count}',
  'stop.events': 'stappen en gebeurtenissen: {count}',
  'stop.records': 'concepten en andere gegevens: {count}',
  'stop.unknown': 'alles in de kluis (tellen lukt nu niet)',
  'stop.key': 'je wachtzin, herstelcode en sleutel',
  'stop.settings': 'je instellingen en zelf gemaakte profielen',
  'stop.hosts': 'de toestemming voor adressen die je zelf toevoegde',
  'stop.stays': 'De notities in je LVS blijven staan, en back-ups die je elders bewaart ook.',
  'stop.sure': 'Ik weet dat dit niet terug te draaien is',
  'stop.go': 'Stop en wis alles',
  'stop.busy': 'Wissen en nakijken',

  'stop.done': 'Alles is gewist',
  'stop.not-done': 'Nog niet alles is weg',
  'stop.looked': 'Dit is na het wissen nagekeken:',
  'stop.yes': 'weg',
  'stop.no': 'staat er nog',
  'stop.unseen': 'niet na te kijken in deze browser',
  'stop.proof.database': 'De kluis met leerlingen',
  'stop.proof.copy': 'De tweede kopie van de kluis',
  'stop.proof.key': 'De sleutel in het geheugen',
  'stop.proof.settings': 'Instellingen en profielen',
  'stop.proof.hosts': 'Toestemming voor eigen adressen',
  'stop.proof.scripts': 'Meelezen op die adressen',
  'stop.again': 'Wis nog een keer',
  'stop.print': 'Druk af',
  'stop.remove':
    'Sluit of herlaad nu de tabbladen met je LVS (sla eerst op). Haal Kantlijn daarna weg bij de extensies van je browser, of vraag de beheerder dat te doen.',

  'empty.title': 'Begin opnieuw met een lege kluis',
  'empty.text':
    'Wat niet meer open gaat, wordt gewist. Je instellingen blijven. Daarna kies je een wachtzin en zet je een back-up terug; wat in de notities in je LVS staat, leest Kantlijn opnieuw.',
  'empty.go': 'Maak de kluis leeg',
} as const;

export const tErase = translator(erase);
