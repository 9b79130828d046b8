import { translator } from '../translator.ts';

/** What went wrong, what was kept, what to do. */
export const errors = {
  'errors.gone': 'Kantlijn is bijgewerkt. Sla je notitie op in het LVS en herlaad de pagina.',
  'errors.no-answer': 'Kantlijn antwoordt niet. Wat je typte staat er nog. Probeer het zo opnieuw.',
  'errors.refused': 'Dit mag niet vanaf deze plek. Er is niets veranderd.',
  'errors.not-paired': 'Dit paneel hoort niet bij deze pagina. Herlaad de pagina (sla eerst op).',
  'errors.bad-request': 'Kantlijn begreep deze vraag niet. Er is niets veranderd.',
  'errors.too-many-profiles': 'Er zijn al {most} profielen. Verwijder er eerst een. Er is niets veranderd.',
  'errors.too-many-labels':
    'Bij deze leerling staan al {most} labels. Haal er eerst een weg. Er is niets veranderd.',
  'errors.file-not-written':
    'Het bestand kon daar niet worden geschreven. Kies een andere plek. Je gegevens zijn er nog.',
  'errors.unexpected': 'Er ging iets mis. Wat al bewaard was, is er nog. Probeer het opnieuw.',
  'errors.covered':
    'Er ligt iets van de pagina over dit paneel. Daarom is er niets bewaard. Sluit wat erover ligt en probeer het opnieuw.',
  'errors.blocked':
    'Deze pagina haalt Kantlijn steeds weg. Klik hier om het nog eens te proberen, of herlaad de pagina (sla eerst op).',
  'errors.part-missing':
    'Dit deel kon niet geladen worden. Wat je invulde is bewaard. Herlaad de pagina (sla eerst op).',
} as const;

export const tErrors = translator(errors);
