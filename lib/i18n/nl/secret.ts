import { translator } from '../translator.ts';

/** Unlocking and choosing a passphrase. */
export const secret = {
  'secret.passphrase': 'Wachtzin',
  'secret.show': 'Toon wat je typt',
  'secret.unlock': 'Ontgrendel',
  'secret.recovery': 'Wachtzin vergeten? Typ hier je herstelcode.',
  'secret.wait': 'Je kunt het over {seconds} s opnieuw proberen.',
  'secret.new': 'Kies een wachtzin',
  'secret.new.help': 'Vier of meer losse woorden onthoud je makkelijk, en zijn moeilijk te raden.',
  'secret.again': 'Typ de wachtzin nog een keer',
  'secret.differs': 'De twee zinnen zijn niet gelijk.',
  'secret.missing': 'Vul je wachtzin in.',
  'secret.set': 'Stel in',
  'secret.code': 'Je herstelcode',
  'secret.code.text':
    'Dit is de enige keer dat je hem ziet. Met deze code kom je binnen als je de wachtzin kwijt bent. Bewaar hem op papier, niet op deze computer.',
  'secret.code.print': 'Druk af',
  'secret.code.written': 'Ik heb de code op papier',
  'secret.code.sheet': 'Herstelcode van Kantlijn',
  'secret.code.sheet.text':
    'Bewaar dit blad achter slot. Wie deze code heeft, kan op de computer van deze gebruiker het dossier van Kantlijn openen. Zonder wachtzin en zonder code is er geen weg terug; wat in het LVS staat blijft wel.',
  'secret.code.sheet.date': 'Gemaakt op {day}',
  'secret.next': 'Verder',

  'secret.change': 'Andere wachtzin',
  'secret.change.current': 'Wachtzin of herstelcode van nu',
  'secret.change.new': 'Nieuwe wachtzin',
  'secret.change.go': 'Verander',
  'secret.change.done': 'Je wachtzin is veranderd. De oude werkt niet meer.',
  'secret.not-now': 'Laat zo',
  'secret.renew': 'Nieuwe herstelcode',
  'secret.renew.text':
    'Is het blad kwijt of door een ander gezien? Maak een nieuwe code; de oude werkt dan niet meer.',
  'secret.renew.current': 'Wachtzin of oude herstelcode',
  'secret.renew.go': 'Maak een nieuwe code',

  'secret.device': 'Ontgrendelen met dit apparaat',
  'secret.device.text': 'Met je vinger, gezicht of pincode van deze computer. Je wachtzin blijft ook werken.',
  'secret.device.current': 'Je wachtzin, om dit aan te zetten',
  'secret.device.add': 'Zet aan',
  'secret.device.on': 'Staat aan op deze computer.',
  'secret.device.remove': 'Zet uit',
  'secret.device.unlock': 'Ontgrendel met dit apparaat',
} as const;

export const tSecret = translator(secret);
