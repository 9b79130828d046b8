import { translator } from '../translator.ts';

/** The help of the panel. */
export const help = {
  'help.title': 'Hulp',
  'help.close': 'Sluit',
  'help.marks': 'Lijnen in je tekst',
  'help.mark.mixed': 'Feit en vermoeden',
  'help.mark.judgement': 'Oordeel',
  'help.mark.hypothesis': 'Vermoeden',
  'help.mark.statement': 'Bron of datum',
  'help.mark.diagnosis': 'Diagnose',
  'help.mark-text.mixed': 'staan in één zin',
  'help.mark-text.judgement': 'beschrijf wat je zag',
  'help.mark-text.hypothesis': 'heet nog geen hypothese',
  'help.mark-text.statement': 'ontbreekt',
  'help.mark-text.diagnosis': 'zonder deskundige',
  'help.keys': 'Toetsen',
  'help.key.digibord': 'Alt+Shift+K',
  'help.key-text.digibord': 'verbergt alles van Kantlijn, nog een keer haalt het terug',
  'help.key.tabs': '← →',
  'help.key-text.tabs': 'wisselt van onderdeel als een tab de focus heeft',
  'help.key.width': '← →',
  'help.key-text.width': 'maakt het paneel smaller of breder als de rand de focus heeft',
  'help.key.undo': 'Ctrl+Z',
  'help.key-text.undo': 'haalt een verbetering in je notitie terug',
  'help.data': 'Waar blijft wat ik schrijf?',
  'help.data.text':
    'Je notitie staat in je LVS, nergens anders. Wat Kantlijn onthoudt staat versleuteld op deze computer. Er gaat niets naar het internet.',
  'help.danger': 'Is er nu gevaar?',
  'help.danger.text':
    'Overleg met IB of directie, of bel Veilig Thuis 0800-2000 (dag en nacht, gratis). Bij direct gevaar: 112.',
} as const;

export const tHelp = translator(help);
