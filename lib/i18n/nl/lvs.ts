import { translator } from '../translator.ts';

/** What a user reads about the page of the LVS: whose file it is, what is not found, profiles and pointing. */
export const lvs = {
  'problem.no-pupil':
    'Ik kan op deze pagina niet zien van welke leerling het dossier is. Er wordt niets bewaard.',
  'problem.two-pupils':
    'Op deze pagina staan gegevens van meer dan één leerling. Er wordt niets bewaard, zodat niets bij de verkeerde leerling komt.',
  'problem.name-only':
    'Ik zie wel een naam, maar geen leerlingnummer of geboortedatum. Er wordt niets bewaard. Open eerst het tabblad met de gegevens of de groepslijst; daarna herken ik de leerling.',

  'health.missing': 'Deze pagina is veranderd: {part} wordt niet meer gevonden. Wijs het opnieuw aan.',
  'health.selector-invalid':
    'Het profiel van dit systeem klopt niet: {part} staat er verkeerd in. Wijs het opnieuw aan.',
  'health.selector-broad':
    'Het profiel van dit systeem is te ruim: {part} past op te veel plekken. Wijs het opnieuw aan.',
  'health.selector-slow':
    'Het zoeken naar {part} maakt deze pagina traag. Dat is nu uitgezet. Wijs het opnieuw aan.',

  'part.pupilName': 'de naam van de leerling',
  'part.pupilFirstName': 'de roepnaam',
  'part.pupilInfix': 'het tussenvoegsel',
  'part.pupilLastName': 'de achternaam',
  'part.pupilNumber': 'het leerlingnummer',
  'part.pupilBirthDate': 'de geboortedatum',
  'part.pupilGroup': 'de groep',
  'part.listRow': 'een regel van de groepslijst',
  'part.listName': 'de naam in de groepslijst',
  'part.noteHeading': 'de kop boven de notities',
  'part.noteRow': 'een notitie in de lijst',
  'part.noteText': 'de tekst van een notitie',
  'part.noteDate': 'de datum van een notitie',
  'part.noteAuthor': 'de schrijver van een notitie',
  'part.noteCategory': 'de categorie van een notitie',
  'part.noteField': 'het invulveld voor de notitie',
  'part.categoryField': 'het keuzeveld voor de categorie',

  'profile.too-large': 'Dit bestand is te groot voor een profiel. Er is niets veranderd.',
  'profile.no-json': 'Dit bestand is beschadigd of is geen profiel. Er is niets veranderd.',
  'profile.no-profile': 'Dit bestand is geen profiel van Kantlijn. Er is niets veranderd.',
  'profile.newer':
    'Dit profiel (versie {version}) is gemaakt met een nieuwere Kantlijn. Werk Kantlijn bij en probeer het opnieuw.',
  'profile.unknown-key': 'In dit profiel staat iets wat Kantlijn niet kent: ‘{key}’. Er is niets veranderd.',
  'profile.bad-text': 'In dit profiel ontbreekt ‘{name}’ of klopt het niet. Er is niets veranderd.',
  'profile.bad-list': 'In dit profiel klopt de lijst ‘{name}’ niet. Er is niets veranderd.',
  'profile.bad-host': 'In dit profiel staat een adres dat niet kan: ‘{host}’. Er is niets veranderd.',
  'profile.bad-part': 'In dit profiel klopt het deel ‘{part}’ niet. Er is niets veranderd.',
  'profile.selector-too-long': 'Een zoekregel voor {part} is te lang. Er is niets veranderd.',
  'profile.selector-costly':
    'Een zoekregel voor {part} zou pagina’s traag maken: {selector}. Er is niets veranderd.',
  'profile.selector-matches-all':
    'Een zoekregel voor {part} past op alles: {selector}. Er is niets veranderd.',
  'profile.selector-too-deep':
    'Een zoekregel voor {part} heeft te veel stappen: {selector}. Er is niets veranderd.',
  'profile.selector-malformed': 'Een zoekregel voor {part} klopt niet: {selector}. Er is niets veranderd.',
  'profile.unchecked': 'Nog niet gecontroleerd op het echte systeem',

  'profiles.title': 'Hoe je LVS gelezen wordt',
  'profiles.text':
    'Een profiel zegt waar op de pagina de naam, de notities en het invulveld staan. Er staat niets over leerlingen in; je mag het delen met collega’s.',
  'profiles.none':
    'Je hebt nog geen eigen profiel. Leest Kantlijn een pagina niet goed? Kies daar ‘Deze pagina leren kennen’.',
  'profiles.built-in': 'Ingebouwd',
  'profiles.export': 'Bewaar als bestand',
  'profiles.export.of': 'Bewaar {name} als bestand',
  'profiles.import': 'Profiel uit een bestand',
  'profiles.import.help': 'Kies het bestand dat je van een collega kreeg.',
  'profiles.import.replaces':
    'Kies het bestand dat je van een collega kreeg. Het komt in de plaats van een profiel met dezelfde naam.',
  'profiles.unreadable': 'Het bestand kon niet gelezen worden. Er is niets veranderd.',
  'profiles.imported': 'Het profiel {name} is toegevoegd. Het werkt vanaf nu.',
  'profiles.remove': 'Verwijder',
  'profiles.remove.of': 'Verwijder {name}',
  'profiles.remove.text':
    'Kantlijn leest dit LVS dan weer zonder jouw aanwijzingen. Notities en stappen blijven staan.',
  'profiles.remove.yes': 'Ja, verwijder',
  'profiles.removed': 'Het profiel {name} is verwijderd.',

  'point.start': 'Deze pagina leren kennen',
  'point.how':
    'Klik op de pagina aan wat hieronder gevraagd wordt. Met het toetsenbord: pijltjes om te kiezen, Enter om aan te wijzen, Escape om te stoppen.',
  'point.ask': 'Wijs aan: {part}',
  'point.skip': 'Dit staat hier niet',
  'point.again': 'Opnieuw aanwijzen',
  'point.save': 'Profiel bewaren',
  'point.stop': 'Stoppen',
  'point.refused.no-text': 'Daar staat geen tekst. Wijs iets anders aan.',
  'point.refused.no-name': 'Daar lees ik geen voornaam en achternaam. Wijs de volledige naam aan.',
  'point.refused.no-date': 'Daar lees ik geen datum. Wijs de datum aan.',
  'point.refused.no-number': 'Daar lees ik geen leerlingnummer. Een BSN lees ik nooit.',
  'point.refused.no-field': 'Daar kun je niet in typen. Wijs het invulveld zelf aan.',
  'point.refused.no-control': 'Daar kun je geen categorie kiezen. Wijs de keuzelijst aan.',
  'point.refused.no-row': 'Hier vind ik geen lijst met notities omheen. Wijs de tekst van één notitie aan.',
  'point.refused.no-way':
    'Dit kan ik op een andere pagina niet terugvinden. Wijs iets aan dat er net naast of omheen staat.',
  'point.seen.pupilName': 'Leerling: {text}',
  'point.seen.pupilNumber': 'Leerlingnummer: {text}',
  'point.seen.pupilBirthDate': 'Geboortedatum: {text}',
  'point.seen.notes': '{count} notities, nieuwste {newest}, categorie ‘{category}’',
  'point.seen.notes-no-category': '{count} notities, nieuwste {newest}',
  'point.seen.notes-no-date': '{count} notities, zonder datum',
  'point.seen.notes-none': 'Geen notities gevonden',
  'point.seen.noteField': 'Invulveld gevonden',
  'point.seen.categoryField': '{count} categorieën, zoals ‘{text}’',
} as const;

const translate = translator(lvs);

/** Text of a line; `params.part` may be the name of a part of the page. */
export function tLvs(key: string, params: Readonly<Record<string, string | number>> = {}): string {
  const part = params.part;
  const known = typeof part === 'string' && `part.${part}` in lvs;
  return translate(key, known ? { ...params, part: translate(`part.${part}`) } : params);
}
