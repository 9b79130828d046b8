import { translator } from '../translator.ts';

/** The school's own support route, in the settings. */
export const protocol = {
  'protocol.title': 'Werkwijze van je school',
  'protocol.text':
    'De werkwijze zegt wat je school per stap vraagt, van wie, en binnen welke termijn. Begin met een ingebouwde en pas die aan. Er staan geen gegevens van leerlingen in.',
  'protocol.in-use': 'In gebruik: {name}',
  'protocol.own': '{name} (van je school)',
  'protocol.edit': 'Pas aan',
  'protocol.export': 'Bewaar als bestand',
  'protocol.import': 'Open een bestand',
  'protocol.reset': 'Terug naar ingebouwd',
  'protocol.imported': '{name} is gelezen. Kijk het na en bewaar het; tot dan blijft alles zoals het was.',
  'protocol.unread': 'Dit bestand past niet. Je werkwijze blijft zoals zij was.',
  'protocol.unread-file': 'Het bestand is niet te lezen. Kies het opnieuw.',
  'protocol.kept': 'Bewaard. Deze werkwijze is nu in gebruik.',
  'protocol.was-reset': '{name} is weer in gebruik.',

  'protocol.reset.title': 'Terug naar een ingebouwde werkwijze?',
  'protocol.reset.text':
    'Wat je school aanpaste gaat dan weg. Bewaar het eerst als bestand als je het nog nodig hebt. Wat bij leerlingen is vastgelegd blijft staan.',
  'protocol.reset.to': 'Welke werkwijze wil je?',
  'protocol.reset.do': 'Haal aanpassingen weg',
  'protocol.cancel': 'Annuleer',

  'protocol.save': 'Bewaar en gebruik',
  'protocol.preview': 'Bekijk hoe het wordt',
  'protocol.back-to-form': 'Terug naar aanpassen',
  'protocol.wrong': 'Er is nog iets niet goed. Kijk bij: {where}.',

  'protocol.basics': 'Naam en categorieën',
  'protocol.name': 'Naam van de werkwijze',
  'protocol.source': 'Waar die op steunt',
  'protocol.category': 'Categorie voor Meldcode-notities in je LVS',
  'protocol.category.help': 'Precies zoals hij in je LVS heet.',
  'protocol.readable': 'Categorieën die ouders kunnen lezen',
  'protocol.readable.help':
    'Eén per regel. Kantlijn waarschuwt als een notitie over zorgen daar terechtkomt.',
  'protocol.readable.wrong':
    'De categorie voor Meldcode-notities staat hier ook. Ouders mogen die notities niet kunnen lezen.',
  'protocol.parents': 'Herinner aan een gesprek met ouders tussen de stappen',
  'protocol.index': 'Verwijsindex',
  'protocol.index.on': 'Onze school gebruikt de Verwijsindex',
  'protocol.index.help': 'Uit: dan is er niets van te zien.',
  'protocol.index.name': 'Naam van de Verwijsindex',
  'protocol.index.months': 'Maanden waarin alle leerlingen worden besproken',
  'protocol.index.months.help': 'Als getallen met een komma ertussen, bijvoorbeeld 2, 6.',

  'protocol.steps': 'Stappen',
  'protocol.step': 'Stap {step}: {title}',
  'protocol.step.law': 'Deze stap staat in de wet. Je kunt hem een eigen naam geven, niet weghalen.',
  'protocol.step.title': 'Naam van de stap',
  'protocol.step.support': 'Naam in jullie ondersteuningsroute',
  'protocol.step.guidance': 'Uitleg bij deze stap',
  'protocol.step.roles': 'Wie doet deze stap?',
  'protocol.step.asks': 'Wat je school hier vraagt',
  'protocol.ask': 'Punt {number}',
  'protocol.ask.text': 'Wat moet er gebeuren?',
  'protocol.ask.hint': 'Toelichting',
  'protocol.ask.required': 'Hoort altijd bij deze stap',
  'protocol.ask.add': 'Nog een punt',

  'protocol.roles': 'Rollen en taken',
  'protocol.role.name': 'Naam van deze rol',
  'protocol.role.tasks': 'Taken, één per regel',

  'protocol.terms': 'Termijnen',
  'protocol.terms.step': 'Dagen dat een stap mag wachten',
  'protocol.terms.hypothesis': 'Dagen dat een hypothese open mag staan',
  'protocol.terms.help': 'Dagen tot hulp wordt bekeken, als het plan geen dag noemt',
  'protocol.terms.follow': 'Dagen tot je weer kijkt hoe het gaat',
  'protocol.terms.parents': 'Dagen waarbinnen je ouders spreekt tussen twee stappen',
  'protocol.terms.reportAnswer': 'Werkdagen waarbinnen Veilig Thuis antwoordt',
  'protocol.terms.keepYears': 'Jaren dat een afgesloten traject bewaard blijft',

  'protocol.contacts': 'Wie kun je bellen?',
  'protocol.contact': 'Contact {number}',
  'protocol.contact.name': 'Naam',
  'protocol.contact.phone': 'Telefoon',
  'protocol.contact.when': 'Wanneer bereikbaar',
  'protocol.contact.about': 'Waarvoor',
  'protocol.contact.add': 'Nog een contact',

  'protocol.learn': 'Waar leer je meer?',
  'protocol.learn.item': 'Plek {number}',
  'protocol.learn.title': 'Wat',
  'protocol.learn.where': 'Waar te vinden',
  'protocol.learn.add': 'Nog een plek',

  'protocol.texts': 'Uitleg bij categorieën',
  'protocol.text.item': 'Uitleg {number}',
  'protocol.text.category': 'Categorie',
  'protocol.text.text': 'Wat hoort daar?',
  'protocol.text.add': 'Nog een uitleg',

  'protocol.optional': '{label} (mag leeg)',
  'protocol.remove': 'Haal weg',
  'protocol.remove.item': 'Haal weg: {item}',
  'protocol.fault.empty': 'Vul dit nog in.',
  'protocol.fault.too-long': 'Dit is te lang of te groot.',
  'protocol.fault.other': 'Dit kan niet. Vul iets anders in.',
  'protocol.required': 'altijd',
} as const;

export const tProtocol = translator(protocol);
