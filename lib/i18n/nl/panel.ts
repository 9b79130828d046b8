import { translator } from '../translator.ts';

/** The panel around the tabs: header, footer, states without a pupil. */
export const panel = {
  'panel.name': 'Kantlijn',
  'panel.tabs': 'Onderdelen',
  'panel.tab.note': 'Notitie',
  'panel.tab.steps': 'Stappen',
  'panel.tab.dossier': 'Dossier',
  'panel.tab.waiting': 'om na te kijken',
  'panel.tab.due': 'te doen',
  'panel.seen': 'bijgewerkt {day}',
  'panel.digibord': 'Digibord: alles verbergen',
  'panel.lock': 'Vergrendelen',
  'panel.close': 'Paneel sluiten',
  'panel.resize': 'Breedte van het paneel',
  'panel.width': '{width} pixels breed',
  'panel.stays': 'Alles blijft op deze computer',
  'panel.help': 'Hulp',
  'panel.loading': 'Even laden',
  'panel.reading': 'Notities lezen: {read} van {of}',
  'panel.reading.stopped': 'Kantlijn kreeg geen antwoord. Gelezen: {read} van {of} notities.',
  'panel.reading.unanswered': 'Kantlijn kreeg geen antwoord.',
  'panel.reading.again': 'Lees opnieuw',
  'panel.undo': 'Maak ongedaan',
  'panel.dismiss': 'Sluit deze melding',
  'panel.retry': 'Probeer opnieuw',
  'panel.copy': 'Kopieer',
  'panel.copied': 'Gekopieerd.',
  'panel.copy-failed': 'Kopiëren lukte niet. Selecteer de tekst en druk op Ctrl+C.',
  'panel.cancel': 'Annuleer',

  'panel.ring.none': 'Geen lopend traject',
  'panel.ring.step': 'Meldcode: stap {step} van 6',
  'panel.ring.closed': 'Meldcode: afgesloten',
  'panel.ring.overdue': 'er is een termijn voorbij',

  'panel.no-pupil': 'Open het dossier van een leerling',
  'panel.no-pupil.text':
    'Kantlijn kijkt mee zodra je een leerling opent in je LVS. Op deze pagina leest en bewaart het niets.',
  'panel.list': 'Kies een leerling',
  'panel.list.text':
    'Je ziet een groepslijst. De ringen naast de namen laten zien bij wie er een traject loopt.',
  'panel.learn-page': 'Deze pagina leren kennen',
  'panel.learn': 'Opnieuw aanwijzen',
  'panel.to-overview': 'Naar het overzicht',

  'panel.title.locked': 'Vergrendeld',
  'panel.text.locked':
    'De stappen en het dossier staan versleuteld op deze computer. De schrijfhulp werkt ook zonder ontgrendelen.',
  'panel.title.absent': 'Nog niet ingesteld',
  'panel.text.absent':
    'Kies eerst een wachtzin. Daarmee versleutelt Kantlijn wat het op deze computer bewaart. De schrijfhulp werkt al.',
  'panel.button.absent': 'Stel Kantlijn in',
  'panel.title.broken': 'De opslag gaat niet open',
  'panel.text.broken':
    'Stappen en dossier zijn nu niet te zien en er wordt niets nieuws bewaard. De schrijfhulp werkt wel, en je LVS heeft je notities nog.',
  'panel.button.broken': 'Bekijk wat je kunt doen',
  'panel.silent': 'De taalhulp antwoordt niet',
  'panel.silent.text': 'Je notitie is niet nagekeken. Je kunt gewoon doorschrijven en opslaan.',
} as const;

export const tPanel = translator(panel);
