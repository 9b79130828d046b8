import { translator } from '../translator.ts';

/** The tab Dossier. */
export const dossier = {
  'dossier.hypotheses': 'Hypothesen',
  'dossier.hypotheses.open': '{count} open',
  'dossier.hypotheses.none':
    'Nog geen hypothesen. Noem een vermoeden zo, dan komt het hier te staan en vergeet niemand erop terug te komen.',
  'dossier.hypothesis.open': 'Open sinds {day}',
  'dossier.hypothesis.overdue': 'Open sinds {day}, tijd om erop terug te komen',
  'dossier.hypothesis.confirmed': 'Bevestigd op {day}',
  'dossier.hypothesis.refuted': 'Ontkracht op {day}',
  'dossier.hypothesis.follow': 'Vervolgaantekening',
  'dossier.entry.signal': 'Signaal',
  'dossier.entry.hypothesis': 'Hypothese',
  'dossier.timeline': 'Tijdlijn',
  'dossier.timeline.none': 'Nog niets vastgelegd.',
  'dossier.timeline.note': 'notitie',
  'dossier.timeline.undated': 'zonder datum',
  'dossier.timeline.corrected': 'gecorrigeerd',
  'dossier.timeline.correct': 'Corrigeer: {what}',
  'dossier.timeline.older': 'Toon {count} oudere',
  'dossier.verwijsindex': 'Verwijsindex',
  'dossier.verwijsindex.none': 'Niet geregistreerd.',
  'dossier.verwijsindex.registered': 'Geregistreerd tot {until}.',
  'dossier.verwijsindex.expired': 'De registratie liep af op {until}. Verleng of trek in.',
  'dossier.verwijsindex.withdrawn': 'Ingetrokken. In het archief tot {until}.',
  'dossier.verwijsindex.parents': 'Ouders weten het.',
  'dossier.verwijsindex.no-parents': 'Nog niet vastgelegd dat ouders het weten.',
  'dossier.verwijsindex.match': 'Match op {day}: {agreed}',
  'dossier.verwijsindex.gezinsmatch': 'Gezinsmatch op {day}: {agreed}',
  'dossier.verwijsindex.record': 'Leg iets vast',
  'dossier.siblings': 'Broers en zussen',
  'dossier.more': 'Overig vastleggen',
  'dossier.print': 'Druk dossier af',
  'dossier.print.title': 'Dossier {name}',
  'dossier.print.made':
    'Gemaakt op {day} op deze computer. Bevat gegevens over een kind: bewaar het achter slot.',
} as const;

export const tDossier = translator(dossier);
