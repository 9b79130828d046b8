/** Why something is refused, what two computers disagree on, and what is still to be done. */
export const messages = {
  'event.shape': 'Deze vastlegging is niet te lezen (bij {path}). Ze telt niet mee.',
  'event.content': 'De inhoud van deze vastlegging klopt niet (bij {path}). Ze telt niet mee.',

  'protocol.too-large': 'Dit bestand is groter dan {max} kB. Het protocol dat je had, blijft staan.',
  'protocol.too-deep': 'Regel {line}: dit bestand is te diep genest. Het protocol dat je had, blijft staan.',
  'protocol.syntax':
    'Regel {line}: hier klopt de opmaak van het bestand niet. Het protocol dat je had, blijft staan.',
  'protocol.not-ours': 'Dit is geen protocol van Kantlijn. Het protocol dat je had, blijft staan.',
  'protocol.too-new':
    'Dit protocol is van een nieuwere versie ({version}) dan deze Kantlijn kent ({known}). Werk Kantlijn eerst bij.',
  'protocol.too-long': 'Regel {line}: {path} is te lang of te groot.',
  'protocol.empty': 'Regel {line}: {path} is leeg of te klein.',
  'protocol.wrong-kind': 'Regel {line}: {path} ontbreekt of heeft de verkeerde soort waarde.',
  'protocol.unknown-value': 'Regel {line}: {path} heeft een waarde die niet kan.',
  'protocol.step-of-law':
    'Regel {line}: stap {step} ontbreekt. De vijf stappen van de wet horen in elk protocol.',
  'protocol.step-order':
    'Regel {line}: stap {step} staat niet op zijn plaats. Zet elke stap één keer, op volgorde.',
  'protocol.same-id': 'Regel {line}: in stap {step} komt {id} twee keer voor.',

  'conflict.unreadable':
    'Een vastlegging is niet te lezen en telt niet mee. Kijk in de notities van het dossier.',
  'conflict.two-versions':
    'Van een vastlegging van {date} bestaan twee versies. Kijk in het dossier welke klopt en leg een correctie vast.',
  'conflict.future':
    'Een vastlegging heeft een datum die nog moet komen ({date}). Ze telt pas vanaf die dag.',
  'conflict.after-closing':
    'Afgesloten op {date}, maar op {later} kwam er iets bij. Heropen de casus, of sluit opnieuw af.',
  'conflict.other-route':
    'Op {date} is een andere route vastgelegd terwijl er stappen lopen. Is er ook een zorg over thuis? Leg bij ‘Andere route’ vast hoe het zit.',
  'conflict.other-route-step':
    'Op {date} is vastgelegd dat dit alleen via een andere route gaat, maar op {later} kwam er een stap bij. Is er toch een zorg over thuis, leg dat dan bij ‘Andere route’ vast.',
  'conflict.done-and-skipped':
    'Stap {step} is gezet op {done} en later overgeslagen op {skipped}. Zolang niemand corrigeert, telt hij als gezet.',
  'conflict.no-reason':
    'Stap {step} is overgeslagen op {date}, maar de grond of de reden ontbreekt. Leg het opnieuw vast, met reden.',
  'conflict.hypothesis': 'Over deze hypothese staan op {date} twee verschillende uitkomsten: {text}',
  'conflict.decision':
    'Op {date} staan twee verschillende besluiten over melden. Bespreek welk besluit geldt en leg een correctie vast.',
  'conflict.weighing':
    'Op {date} staan twee afwegingen met een andere uitkomst. Bespreek welke geldt en leg een correctie vast.',
  'conflict.help':
    'Op {date} staan twee evaluaties met een ander vervolg. Bespreek welke geldt en leg een correctie vast.',

  'due.step-term': 'Stap {step} wacht sinds {since}.',
  'due.report-answer': 'Veilig Thuis geeft antwoord op de melding van {date}. Niets gehoord? Vraag het na.',
  'due.report-answer-chased':
    'Nog geen antwoord op de melding van {date}; nagevraagd op {chased}. Lukt het niet, bespreek het dan met het bestuur.',
  'due.help-evaluation': 'Bekijk samen of de hulp van {date} werkt.',
  'due.follow': 'Kijk hoe het nu gaat. Laatst bekeken op {since}.',
  'due.aftercare': 'De afgesproken nazorg na het afsluiten op {since} loopt af. Kijk nog één keer.',
  'due.parents':
    'Na stap {step} ({since}) hoort een gesprek met ouders. Kan het nu niet, leg dan vast waarom.',
  'due.hypothesis': 'Open sinds {since}: {text}. Maak een vervolgaantekening.',
  'due.verwijsindex': 'De registratie in de Verwijsindex loopt tot {until}. Verleng haar of trek haar in.',

  'check.future': 'Deze datum ({date}) moet nog komen. Leg vast wat gedaan is, niet wat gepland is.',
  'check.before-birth': 'Deze datum ({date}) ligt voor de geboorte ({birth}). Kijk de datum na.',
  'check.adult': 'De leerling was op {date} al {age} jaar. Klopt de datum?',
  'check.missing': 'Hier ontbreekt nog iets.',
  'check.nothing.signal': 'Schrijf ten minste één feit op, of wat een ander zei.',
  'check.nothing.signal-list': 'De lijst is nog leeg. Vul in wat je zag.',
  'check.nothing.body-map': 'Er is nog geen plek gekozen. Kies er een.',
  'check.consultation-without-ib': "Bespreek het ook met de IB'er: dat hoort er altijd bij.",
  'check.expert-first':
    'Vraag bij deze vorm van geweld eerst advies aan een deskundige, voor je met leerling of ouders praat.',
  'check.talk-without-ib': "Bij een gesprek met ouders is altijd de IB'er of de directeur.",
  'check.no-birth-date':
    'De geboortedatum is hier niet bekend. Een leerling vanaf 12 jaar spreek je eerst zelf; ouders spreek je als de leerling jonger is dan 16.',
  'check.pupil-from-12': 'Deze leerling is 12 jaar of ouder. Bespreek de melding ook met de leerling.',
  'check.parents-under-16': 'Deze leerling is jonger dan 16. Bespreek de melding vooraf met de ouders.',
  'check.left-out-ground': 'Een gesprek weglaten kan alleen met een grond en een reden. Vul die in.',
  'check.board-told': 'Vertel het bestuur van de melding.',
  'check.verwijsindex-ib': "Alleen de IB'er registreert in de Verwijsindex.",
  'check.verwijsindex-parents': 'Vertel het eerst aan de ouders. Leg dat hier vast.',
  'check.verwijsindex-parents-first': 'Ouders horen het voor de registratie, niet erna. Kijk de datum na.',
  'check.verwijsindex-term': 'Een registratie duurt op zijn langst twee jaar, tot {until}.',
  'check.term-past': 'Deze termijn ({date}) is al voorbij. Kies een latere dag.',
  'check.worry-stands':
    'De zorg is niet weg. Dat de signalen niet bevestigd zijn, is dan geen reden om af te sluiten.',
} as const;
