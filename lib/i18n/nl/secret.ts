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
} as const;

export const tSecret = translator(secret);
