import { translator } from '../translator.ts';

/** The tab Notitie: findings, cards above them, composer. */
export const note = {
  'note.count.0': 'Nagekeken, niets om aan te passen',
  'note.count.1': '1 ding om na te kijken',
  'note.count.many': '{count} dingen om na te kijken',
  'note.checking': 'Aan het nakijken',
  'note.calm': 'Geen bijzonderheden',
  'note.calm.text': 'Wat hier staat is te herleiden: wat je zag, wie wat zei. Sla de notitie op in je LVS.',
  'note.empty': 'Begin met schrijven',
  'note.empty.text': 'Typ in het notitieveld van je LVS. Kantlijn leest mee als je even stopt.',
  'note.no-field.text': 'Open in je LVS een nieuwe notitie, of schrijf hieronder alvast.',
  'note.read-until': 'De tekst is erg lang. Nagekeken zijn de eerste {count} tekens.',
  'note.sends': 'Let op: dit LVS kan de tekst al versturen bij een klik op een verbetering.',
  'note.sentence': 'zin {number}',
  'note.show': 'Toon zin {number} in de notitie',
  'note.more': 'Nog {count}',
  'note.more.label': 'Open: {title}, {words}',

  'note.kind.hypothesis-unmarked': 'Vermoeden zonder naam',
  'note.kind.judgement': 'Oordeel',
  'note.kind.mixed': 'Feit en vermoeden in één zin',
  'note.kind.source-missing': 'Bron ontbreekt',
  'note.kind.diagnosis-unqualified': 'Diagnose zonder deskundige',
  'note.kind.undated': 'Datum ontbreekt',

  'note.mend.hypothesis-unmarked': 'Noem het hypothese',
  'note.mend.judgement': 'Pas aan',
  'note.mend.mixed': 'Splits de zin',
  'note.mend.source-missing': 'Pas aan',
  'note.mend.diagnosis-unqualified': 'Pas aan',
  'note.mend.undated': 'Zet de datum erbij',
  'note.ask.source': 'Vul de bron in',
  'note.ask.date': 'Vul de datum in',
  'note.ask.observation': 'Herschrijf',
  'note.ask.diagnosed-by': 'Vul in wie dit vaststelde',
  'note.leave': 'Laat zo',
  'note.left': 'Deze zin blijft zo.',
  'note.left.now': 'Deze zin blijft nu zo. Ontgrendel Kantlijn om dat te onthouden.',
  'note.left.failed': 'Deze zin blijft nu zo, maar het onthouden lukte niet.',
  'note.mended': 'Aangepast in de notitie.',
  'note.preview': 'Zo wordt het',
  'note.preview.removed': 'vervalt',
  'note.preview.added': 'nieuw',
  'note.replace': 'Vervang',

  'note.answer.who': 'Wie zei of meldde dit?',
  'note.answer.who.example': 'oma, de buurvrouw, een collega',
  'note.answer.diagnosed-by': 'Wie stelde dit vast?',
  'note.answer.diagnosed-by.example': 'kinderarts, orthopedagoog',
  'note.answer.diagnosed-by.help': 'Alleen een bevoegde deskundige stelt een diagnose.',
  'note.answer.when': 'Wanneer?',
  'note.answer.when.example': '12 november, gisteren',
  'note.answer.observation': 'Wat zag of hoorde je?',
  'note.answer.observation.help': 'Beschrijf gedrag of woorden, zonder oordeel.',
  'note.answer.missing': 'Vul dit in, dan kan de zin worden aangepast.',

  'note.acute': 'Kan er nu gevaar zijn?',
  'note.acute.text':
    'Overleg direct met IB of directie, of bel Veilig Thuis {phone} (dag en nacht, gratis). Bij direct gevaar: 112.',
  'note.acute.seen': 'Gezien',

  'note.route': 'Dit loopt niet via de Meldcode',
  'note.route.professional': 'Geweld door een medewerker',
  'note.route-text.professional':
    'Vertel het meteen aan de directie; die volgt de interne regels. Bij een mogelijk zedenmisdrijf geldt een meldplicht. Advies: vertrouwensinspecteur 0900 111 3 111, op werkdagen van 8 tot 17 uur.',
  'note.route.between-pupils': 'Tussen leerlingen',
  'note.route-text.between-pupils':
    'Vertel het aan de directie. Die licht bij ernstig geweld de Inspectie in.',
  'note.route.other-parent': 'Een ouder en het kind van een ander',
  'note.route-text.other-parent': 'Vertel het aan de directie. Die bepaalt wat er verder nodig is.',
  'note.route.record': 'Leg vast dat het is doorgegeven',
  'note.route.hide': 'Niet nu',

  'note.category': 'Deze notitie past bij {category}',
  'note.category.reason.none': 'Wat er staat gaat over zorgen om de situatie thuis of over een stap daarin.',
  'note.category.now': 'Nu staat de notitie in ‘{category}’.',
  'note.category.set': 'Zet categorie',
  'note.category.by-hand':
    'In de lijst van je LVS staat ‘{category}’ niet. Kies zelf de categorie die jullie hiervoor gebruiken; vraag het anders aan de IB’er.',
  'note.category.no-control':
    'Op deze pagina is geen categorie te kiezen. Zet de notitie bij het opslaan in ‘{category}’.',
  'note.category.later': 'Niet nu',

  'note.category.about': 'Over ‘{category}’',

  'note.guard': 'Ouders kunnen deze notitie lezen',
  'note.guard.text':
    'De categorie ‘{category}’ is zichtbaar in het ouderportaal. Deze notitie past bij de Meldcode; dat kan een kind in gevaar brengen. Kies een andere categorie voordat je opslaat.',
  'note.guard.set': 'Zet op {category}',

  'note.gone': 'Het notitieveld is weg',
  'note.gone.text': 'De pagina veranderde voordat er was opgeslagen. Dit stond er:',
  'note.unwritten': 'Het kon niet in het veld worden gezet',
  'note.unwritten.text':
    'Je LVS nam de tekst niet aan. Kopieer hem en plak hem zelf, of probeer het nog een keer.',
  'note.gone.put': 'Zet in notitie',
  'note.gone.dropped': 'Weggehaald.',
  'note.gone.done': 'Niet meer nodig',

  'note.earlier': 'Eerdere notities om na te kijken',
  'note.earlier.misfiled': 'Past bij {category}, staat in ‘{now}’',
  'note.earlier.count.1': '1 aandachtspunt',
  'note.earlier.count.many': '{count} aandachtspunten',
  'note.earlier.undated': 'zonder datum',
  'note.earlier.show': 'Toon deze notitie op de pagina',

  'note.labels': 'Zinnen en labels',
  'note.labels.help': 'Klopt een label niet? Kies zelf. Kantlijn onthoudt het voor deze zin.',
  'note.labels.of': 'Label van zin {number}',
  'note.labels.saved': 'Label onthouden.',
  'note.kind-name.observation': 'Feit',
  'note.kind-name.statement': 'Informatie van een ander',
  'note.kind-name.hypothesis': 'Hypothese',
  'note.kind-name.judgement': 'Oordeel',
  'note.kind-name.diagnosis': 'Diagnose',
  'note.kind-name.action': 'Stap of afspraak',
  'note.kind-name.other': 'Overig',
} as const;

export const tNote = translator(note);
