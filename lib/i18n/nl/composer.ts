import { translator } from '../translator.ts';

/** The panel's own place to write a note in parts. */
export const composer = {
  'composer.title': 'Schrijf in delen',
  'composer.intro': 'Kantlijn maakt er één notitie van. Jij slaat die op in je LVS.',
  'composer.facts': 'Feiten',
  'composer.facts.help': 'Wat zag, hoorde of telde je? Eén feit per regel.',
  'composer.statements': 'Informatie van anderen',
  'composer.statements.help': 'Wie zei het, wanneer, en wat?',
  'composer.statement': 'Informatie {number}',
  'composer.who': 'Wie',
  'composer.when': 'Wanneer',
  'composer.what': 'Wat',
  'composer.add': 'Nog een bron',
  'composer.remove': 'Haal informatie {number} weg',
  'composer.removed': 'Weggehaald.',
  'composer.who-missing': 'Wie zei dit?',
  'composer.hypotheses': 'Hypothese',
  'composer.hypotheses.help':
    'Wat denk je dat er kan spelen? Dit komt in het register, om later op terug te komen.',
  'composer.agreements': 'Afspraken',
  'composer.agreements.help': 'Wie doet wat, en wanneer?',
  'composer.signal': 'Dit is een signaal voor de Meldcode (stap 1)',
  'composer.put': 'Zet in notitie',
  'composer.no-field': 'Open eerst een nieuwe notitie in je LVS. Wat je hier schrijft blijft staan.',
  'composer.no-field.locked':
    'Open eerst een nieuwe notitie in je LVS. Ontgrendel Kantlijn om dit ook na sluiten te houden.',
  'composer.done': 'Het staat in het notitieveld. Sla op in je LVS.',
} as const;

export const tComposer = translator(composer);
