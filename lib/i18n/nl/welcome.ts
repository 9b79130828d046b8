import { translator } from '../translator.ts';

/** First use in three screens, and the settings. */
export const welcome = {
  'welcome.title': 'Welkom bij Kantlijn',
  'welcome.at': 'Scherm {at} van 3',
  'welcome.back': 'Terug',
  'welcome.next': 'Verder',
  'welcome.skip': 'Later',
  'welcome.picture': 'Wat Kantlijn doet',
  'welcome.picture.writing':
    'Terwijl je schrijft zie je wat feit, vermoeden, oordeel of van horen zeggen is.',
  'welcome.picture.steps': 'Naast de naam van een leerling zie je bij welke stap van de Meldcode je bent.',
  'welcome.picture.here': 'Alles blijft op deze computer. Je LVS blijft het dossier.',

  'welcome.lvs': 'Welk LVS gebruik je?',
  'welcome.lvs.text': 'Kantlijn kijkt alleen mee op de adressen die hier staan, en nergens anders.',
  'welcome.lvs.known': 'Werkt al op',
  'welcome.lvs.other': 'Ander adres',
  'welcome.lvs.other.help': 'Plak het adres uit de adresbalk van je LVS. De browser vraagt om toestemming.',
  'welcome.lvs.other.example': 'https://lvs.mijnschool.nl',
  'welcome.lvs.ask': 'Vraag toestemming',
  'welcome.lvs.granted': 'Toestemming gegeven voor {host}.',
  'welcome.lvs.refused': 'Geen toestemming voor {host}. Er is niets veranderd.',
  'welcome.lvs.bad': 'Dit is geen adres. Het begint met https://',
  'welcome.lvs.insecure': 'Dit adres is niet beveiligd (http). Kantlijn werkt alleen op https.',
  'welcome.lvs.own': 'Zelf toegevoegd',
  'welcome.lvs.forget': 'Haal {host} weg',
  'welcome.lvs.forgotten': '{host} is weggehaald.',

  'welcome.role': 'Wat is je rol?',
  'welcome.role.text': 'Bij de stappen zie je dan wat jouw school van jou vraagt.',
  'welcome.protocol': 'Wat voor school is het?',
  'welcome.protocol.help': 'De stappen van de wet zijn overal gelijk. Namen en rollen verschillen.',

  'welcome.passphrase': 'Kies een wachtzin',
  'welcome.passphrase.text':
    'Wat Kantlijn bewaart staat versleuteld op deze computer. Zonder wachtzin kan niemand het lezen, ook wij niet.',
  'welcome.done': 'Klaar',
  'welcome.done.text':
    'Open een leerling in je LVS. Aan de rand van de pagina staat een smal tabje met een K: daar zit Kantlijn.',
  'welcome.done.reload': 'Had je je LVS al open? Herlaad de pagina (sla eerst op).',
  'welcome.already': 'Er is al een wachtzin op deze computer.',
  'welcome.to-options': 'Naar de instellingen',

  'options.title': 'Instellingen',
  'options.saved': 'Bewaard.',
  'options.you': 'Jij en je school',
  'options.look': 'Uiterlijk',
  'options.theme': 'Kleuren',
  'options.theme.system': 'Zoals de computer',
  'options.theme.light': 'Licht',
  'options.theme.dark': 'Donker',
  'options.side': 'Plaats van het paneel',
  'options.side.right': 'Rechts',
  'options.side.left': 'Links',
  'options.width': 'Breedte van het paneel (280 tot 520)',
  'options.width.wrong': 'Kies een getal van 280 tot 520.',
  'options.lvs': 'Adressen van je LVS',
  'options.safety': 'Beveiliging',
  'options.lock-after': 'Vergrendel na zoveel minuten zonder gebruik',
  'options.lock-after.wrong': 'Kies een getal van 1 tot {max}.',
  'options.lock-at-most': 'Je school laat hoogstens {minutes} minuten toe. Korter mag.',
  'options.lock': 'Vergrendel nu',
  'options.overview': 'Naar het overzicht',
  'options.broken': 'De opslag gaat niet open',
} as const;

export const tWelcome = translator(welcome);
