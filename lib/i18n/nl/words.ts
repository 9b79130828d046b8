import { translator } from '../translator.ts';

/** Names that several screens use: roles, and the kinds of entries in a case. */
export const words = {
  'role.leerkracht': 'leerkracht',
  'role.mentor': 'mentor',
  'role.pm': 'pedagogisch medewerker',
  'role.ib': 'IB’er',
  'role.directie': 'directie',
  'role.aandachtsfunctionaris': 'aandachtsfunctionaris',
  'role.anders': 'andere rol',

  'event.signal': 'Signaal',
  'event.step-done': 'Stap gedaan',
  'event.step-skipped': 'Stap overgeslagen',
  'event.consultation': 'Overleg',
  'event.talk': 'Gesprek',
  'event.talk-omitted': 'Gesprek niet gevoerd',
  'event.weighing': 'Afwegingskader',
  'event.decision': 'Besluit',
  'event.report': 'Melding bij Veilig Thuis',
  'event.report-answer': 'Antwoord van Veilig Thuis',
  'event.help-plan': 'Hulpplan',
  'event.help-evaluated': 'Hulp geëvalueerd',
  'event.followed': 'Gevolgd',
  'event.closed': 'Afgesloten',
  'event.reopened': 'Heropend',
  'event.hypothesis': 'Hypothese',
  'event.hypothesis-followed': 'Vervolg op een hypothese',
  'event.tick': 'Afgevinkt',
  'event.verwijsindex': 'Verwijsindex',
  'event.parents-between': 'Ouders tussen de stappen',
  'event.secrecy-check': 'Geheimhouding gewogen',
  'event.signal-list': 'Signaleringslijst',
  'event.body-map': 'Lichaamskaart',
  'event.sibling': 'Broer of zus',
  'event.document-ref': 'Verwijzing naar een document',
  'event.other-route': 'Andere route',
  'event.shared': 'Gegevens gedeeld',
  'event.hours': 'Uren',
  'event.correction': 'Correctie',
} as const;

export const tWords = translator(words);
