const PARTICLES = new Set(
  (
    "van de der den het 't t ten ter te in op aan bij onder uit voor over la le les du des d da das do dos di del della " +
    'von zu zum zur el al ben bin bint ibn abu ad as ait ould e y af av tot thoe'
  ).split(' '),
);

/** A small word inside a surname: "de", "van", "'t", "El". */
export function isParticle(word: string): boolean {
  const plain = word.toLowerCase().replace(/[’`]/g, "'").replace(/[.,]$/, '');
  return PARTICLES.has(plain) || PARTICLES.has(plain.replace(/^'/, ''));
}

/** Words that stand in titles, menus and names of schools, never in the name of a pupil. */
export const NO_NAME =
  /(?:^|[\s-])(?:notitie|notities|notes?|nieuwe?|new|leerlingen|leerling|pupils?|students?|groep|groepen|klas|class|classes|groups?|school|basisschool|kindcentrum|ikc|obs|cbs|rkbs|pcbs|sbo|college|lyceum|mavo|havo|vwo|overzicht|overview|dossier|map|begeleiding|toets(?:en)?|rapport(?:en)?|absentie|rooster|gesprek|gesprekken|verslag|verslagen|ouders?|vader|moeder|verzorgers?|menu|start|home|welkom|welcome|zoeken|search|inloggen|uitloggen|log|mijn|my|instellingen|settings|gegevens|details|personalia|logboek|journaal|handelingsplan|observatie|contact|categorie|category|datum|onderwerp|subject|opslaan|save|annuleren|meldcode|verwijsindex|thuis|jeugd|gezin|juf|meester|mevrouw|meneer|dhr|mevr|lvs|leerlingvolgsysteem|dashboard|agenda|berichten|help|hulp|pagina|page|alle|all|geen|kies|choose|toon|bewerk|bewerken|wijzig|verwijder|voeg|toevoegen|maandag|dinsdag|woensdag|donderdag|vrijdag|januari|februari|maart|april|juni|juli|augustus|september|oktober|november|december|aantekening(?:en)?|bijlagen?|afspraken|hypothese|feiten|informatie|basis|onderwijs|zorg|sociaal|gedrag|lezen|rekenen|spelling|taal|team|beheer|systeem|volgsysteem|student|administratie|details|results|attendance|timetable)(?=$|[\s:.,-])/i;
