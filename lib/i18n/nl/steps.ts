import { translator } from '../translator.ts';

/** The tab Stappen. */
export const steps = {
  'steps.state.done': 'gedaan',
  'steps.state.skipped': 'overgeslagen',
  'steps.state.now': 'nu',
  'steps.state.later': 'later',
  'steps.on.again': '{first}, opnieuw op {day}',
  'steps.since': 'sinds {day}',
  'steps.skipped.reason': 'Overgeslagen: {reason}',
  'steps.asks': 'Wat je school hier vraagt',
  'steps.ticked': 'Vastgelegd: {ask}',
  'steps.unticked': 'Terug naar niet gedaan: {ask}',
  'steps.none': 'Geen lopend traject',
  'steps.text.none':
    'Er is bij deze leerling geen signaal vastgelegd. Maak je je zorgen over de situatie thuis, begin dan met stap 1: schrijf op wat je zag of hoorde.',
  'steps.none.start': 'Leg een signaal vast',
  'steps.none.other':
    'Gaat het over een medewerker, over leerlingen onderling of over een ouder en het kind van een ander? Dan geldt een andere route.',
  'steps.none.other-route': 'Bekijk de andere route',
  'steps.closed': 'Dit traject is afgesloten',
  'steps.text.closed': 'Komt er een nieuw signaal, heropen het dan. Wat er staat blijft staan.',
  'steps.other-route': 'Dit loopt niet via de Meldcode',
  'steps.text.other-route':
    'Vastgelegd is dat dit via een andere route gaat. Daarom zijn er hier geen stappen. Wat eerder is vastgelegd, blijft in het dossier staan.',
  'steps.other-route.told': 'Doorgegeven op {day} aan: {who}.',
  'steps.other-route.again': 'Leg nog iets vast bij deze route',
  'steps.other-route.home': 'Er is ook een signaal over de situatie thuis',
  'steps.other-forms': 'Iets anders vastleggen',
  'steps.skip': 'Sla over …',
  'steps.more': 'Meer bij deze stap',
  'steps.due': 'Termijnen',
  'steps.due.later': 'Later ({count})',
  'steps.due.overdue': '{time} te laat',
  'steps.school': 'Van je school',
  'steps.contacts': 'Wie kun je bellen?',
  'steps.roles': 'Wie doet wat?',
  'steps.learn': 'Waar leer je meer?',
  'steps.conflicts': 'Kijk dit samen na',
  'steps.conflict.correct': 'Corrigeer: {what}',
  'steps.guidance': 'Uitleg bij deze stap',
} as const;

export const tSteps = translator(steps);
