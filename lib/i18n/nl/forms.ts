import { translator } from '../translator.ts';

/** What every form shares: its name on a button, the way through it, its end. */
export const forms = {
  'form.open.signal': 'Signaal vastleggen',
  'form.open.signal-list': 'Signaleringslijst',
  'form.open.body-map': 'Lichaamskaart',
  'form.open.hypothesis': 'Hypothese noemen',
  'form.open.hypothesis-followed': 'Vervolgaantekening',
  'form.open.other-route': 'Andere route',
  'form.open.consultation': 'Overleg vastleggen',
  'form.open.verwijsindex': 'Verwijsindex',
  'form.open.talk': 'Gesprek vastleggen',
  'form.open.talk-omitted': 'Gesprek niet gevoerd',
  'form.open.parents-between': 'Ouders tussen de stappen',
  'form.open.weighing': 'Afwegingskader doorlopen',
  'form.open.decision': 'Besluit vastleggen',
  'form.open.secrecy-check': 'Geheimhouding wegen',
  'form.open.report': 'Melding vastleggen',
  'form.open.report-answer': 'Antwoord van Veilig Thuis',
  'form.open.help-plan': 'Hulpplan',
  'form.open.help-evaluated': 'Hulp evalueren',
  'form.open.followed': 'Vastleggen hoe het gaat',
  'form.open.closed': 'Afsluiten',
  'form.open.reopened': 'Heropen',
  'form.open.shared': 'Gegevens delen',
  'form.open.sibling': 'Broer of zus koppelen',
  'form.open.document-ref': 'Document noemen',
  'form.open.step-done': 'Stap vastleggen',
  'form.open.step-skipped': 'Stap overslaan',
  'form.open.hours': 'Uren vastleggen',
  'form.open.correction': 'Corrigeren',
} as const;

export const tForms = translator(forms);
