import type { Look } from './look.ts';

interface Preset {
  explains: string;
  look: Partial<Look>;
}

const preset = (explains: string, look: Partial<Look>): Preset => ({ explains, look });

/** Hosts that are one set of switches each. Any other mix: `?zet=field:quill,csp:strict` on any of them. */
export const presets = {
  plain: preset('gewone pagina’s: elke klik laadt opnieuw, labels, tekstvak, keuzelijst', {}),
  richtext: preset('opgemaakte tekst in een about:blank-iframe, het tekstvak erachter loopt achter', {
    field: 'richtext',
    list: 'cards',
    theme: 'grey',
  }),
  swap: preset('het middendeel wordt verwisseld, bij terug de hele body', {
    nav: 'swap',
    list: 'cards',
    theme: 'flat',
  }),
  push: preset('adressen met pushState', { nav: 'push', theme: 'flat', list: 'bullets' }),
  hash: preset('adressen achter een hekje', { nav: 'hash' }),
  framed: preset('alles in één iframe van een lege pagina; het adres verandert nooit', {
    frame: 'whole',
    theme: 'grey',
  }),
  preview: preset('tekstvak met een tab Voorbeeld', {
    field: 'preview',
    text: 'markdown',
    list: 'cards',
    theme: 'flat',
  }),
  quill: preset('contenteditable dat zijn eigen model bijhoudt', {
    field: 'quill',
    list: 'cards',
    theme: 'flat',
  }),
  model: preset('contenteditable dat elke wijziging zonder input-event terugdraait', {
    field: 'model',
    list: 'cards',
    theme: 'flat',
  }),
  controlled: preset('tekstvak dat een framework beheert', {
    field: 'controlled',
    nav: 'push',
    theme: 'flat',
  }),
  dialog: preset('notitieformulier in een dialog-element', { form: 'dialog', theme: 'flat', list: 'cards' }),
  modal: preset('notitieformulier in een venster van divs dat de focus vasthoudt', { form: 'modal' }),
  rows: preset('alle notities als invoerrijen in één formulier met één knop Opslaan', {
    form: 'rows',
    theme: 'grey',
  }),
  nocategory: preset('geen categorie', { category: 'none' }),
  widget: preset('keuzelijst achter een eigen uitklaplijst', { category: 'widget', theme: 'flat' }),
  radios: preset('categorie als rij keuzerondjes', { category: 'radio', theme: 'grey' }),
  bullets: preset('notities als opsomming', { list: 'bullets' }),
  pairs: preset('notities zonder rij-element: kop en tekst na elkaar', { list: 'pairs', theme: 'grey' }),
  values: preset('notities als waarden van invoervelden', { list: 'values', theme: 'grey' }),
  sameid: preset('elke notitie heeft hetzelfde id', { ids: 'same', list: 'cards' }),
  excerpt: preset('begin van de notitie; de hele tekst zit verborgen in de pagina', {
    text: 'excerpt',
    list: 'cards',
    theme: 'flat',
  }),
  onopen: preset('begin van de notitie; de hele tekst komt pas bij openen', {
    text: 'onopen',
    list: 'bullets',
  }),
  markdown: preset('tekst die na het laden uit Markdown wordt gemaakt', { text: 'markdown', list: 'cards' }),
  words: preset('datums als 12 november 2026', { dates: 'words', list: 'cards' }),
  spoken: preset('datums als gisteren, afgelopen maandag, 12 november', {
    dates: 'spoken',
    list: 'bullets',
    theme: 'flat',
  }),
  short: preset('datums als ma 3 nov.', { dates: 'short', list: 'pairs' }),
  attribute: preset('datum in een time-element, zichtbaar zonder jaar', {
    dates: 'attribute',
    list: 'cards',
  }),
  comment: preset('datum alleen in een HTML-opmerking voluit', {
    dates: 'comment',
    list: 'bullets',
    theme: 'grey',
  }),
  english: preset('Engelse schermen en datums', { language: 'en', list: 'cards', theme: 'flat' }),
  breadcrumb: preset('naam alleen in het kruimelpad, met een getal erachter', { name: 'breadcrumb' }),
  titled: preset('naam alleen in de titel van het venster', { name: 'title', list: 'bullets' }),
  othertab: preset('nummer en geboortedatum op een ander tabblad', { facts: 'tab' }),
  serverside: preset('de server onthoudt de leerling; het adres noemt er geen', {
    address: 'server',
    theme: 'grey',
  }),
  lastfirst: preset('Achternaam, Voornaam in lijsten', { names: 'lastfirst' }),
  columns: preset('lijst met kolommen die de gebruiker kiest', { columns: 'picked', theme: 'grey' }),
  strict: preset('strenge CSP, met opgemaakte tekst', { csp: 'strict', field: 'richtext' }),
  hostile: preset('scripts en stijlen die alles raken; losse toetsen doen iets', { scripts: 'hostile' }),
  restless: preset('vijftig wijzigingen per seconde', { scripts: 'restless' }),
  attack: preset('een pagina die kwaad wil; ?aanval=keys,frame,swap kiest waarmee, ?aanval=alles alles', {
    scripts: 'attack',
    csp: 'none',
  }),
  twopupils: preset('twee leerlingen op één pagina', { file: 'two' }),
  many: preset('tweeduizend notities', { notes: '2000' }),
  many5000: preset('vijfduizend notities', { notes: '5000', list: 'cards' }),
  oldmix: preset('veel ouds tegelijk: leerling op de server, kruimelpad, iframe-tekst, paren, korte datums', {
    address: 'server',
    name: 'breadcrumb',
    field: 'richtext',
    list: 'pairs',
    dates: 'short',
    names: 'lastfirst',
    csp: 'strict',
    theme: 'grey',
  }),
  newmix: preset(
    'veel nieuws tegelijk: pushState, eigen model, eigen uitklaplijst, begin van de tekst, gesproken datums',
    {
      nav: 'push',
      field: 'model',
      category: 'widget',
      text: 'onopen',
      list: 'cards',
      dates: 'spoken',
      form: 'modal',
      theme: 'flat',
    },
  ),
};
