import { translator } from '../translator.ts';

/** Why a sentence is pointed at: one sentence each, with the rule in it. `{cue}` is a word of the note itself. */
export const language = {
  'reason.hypothesis-unmarked':
    'Dit is een gedachte over wat er kan spelen; met ‘Hypothese:’ ervoor leest niemand het later als feit.',
  'reason.hypothesis-unmarked.cue':
    'Door ‘{cue}’ leest dit als een gedachte; met ‘Hypothese:’ ervoor leest niemand het later als feit.',
  'reason.judgement':
    'Dit leest als een oordeel; schrijf zo feitelijk mogelijk wat je zag of hoorde, dan kan een ander zelf wegen.',
  'reason.judgement.cue':
    '‘{cue}’ leest als een oordeel; schrijf zo feitelijk mogelijk wat je zag of hoorde, dan kan een ander zelf wegen.',
  'reason.mixed':
    'Hier staan wat er gebeurde en wat je ervan denkt in één zin; in twee zinnen blijft duidelijk wat een feit is.',
  'reason.mixed.cue':
    'Hier staan wat er gebeurde en wat je ervan denkt (‘{cue}’) in één zin; in twee zinnen blijft duidelijk wat een feit is.',
  'reason.source-missing':
    'Hier staat niet van wie dit komt; met de bron en de datum erbij kan iemand het later navragen.',
  'reason.source-missing.cue':
    'Bij ‘{cue}’ staat niet van wie dit komt; met de bron en de datum erbij kan iemand het later navragen.',
  'reason.diagnosis-unqualified':
    'Dit leest als een diagnose; leg die alleen vast als een deskundige haar heeft gesteld, en noem wie dat was.',
  'reason.diagnosis-unqualified.cue':
    '‘{cue}’ leest als een diagnose; leg die alleen vast als een deskundige haar heeft gesteld, en noem wie dat was.',
  'reason.undated':
    'Je schrijft op wat een ander vertelde; met de datum erbij is later duidelijk wanneer dat was.',

  'category.verwijsindex':
    'Je schrijft over de Verwijsindex; dat hoort in de categorie Meldcode en Verwijsindex.',
  'category.step':
    'Dit past bij stap {step} van de Meldcode; in de categorie Meldcode en Verwijsindex is die stap later terug te vinden.',
  'category.signal':
    'Je schrijft iets op wat met veiligheid thuis te maken kan hebben; zulke signalen horen bij elkaar in de categorie Meldcode en Verwijsindex.',

  'mend.hypothesis': 'Hypothese: ',
  'mend.source': 'Volgens {who} ({when}): ',
  'mend.source.undated': 'Volgens {who}: ',
  'mend.source.behind': ' (bron: {who}, {when})',
  'mend.source.behind.undated': ' (bron: {who})',
  'mend.date': '{when}: ',
  'mend.diagnosed': ' (vastgesteld door {who}, {when})',
  'mend.diagnosed.undated': ' (vastgesteld door {who})',

  'read-until': 'Deze tekst is erg lang. Kantlijn las de eerste {count} tekens; de rest is niet nagekeken.',
} as const;

export const tLanguage = translator(language);
