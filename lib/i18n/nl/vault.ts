import { translator } from '../translator.ts';

/** What a user reads about stored data: locked, full, damaged, lost, backed up, erased. */
export const vault = {
  'error.locked':
    'Wat je eerder hebt opgeslagen is vergrendeld. Vul je wachtzin in om verder te gaan. De hulp bij het schrijven werkt gewoon door.',
  'error.absent': 'Er is nog geen kluis. Kies eerst een wachtzin, dan kan Kantlijn gegevens bewaren.',
  'error.already-set-up':
    'Er is al een kluis op deze computer. Ontgrendel die met je wachtzin of je herstelcode.',
  'error.wrong-secret':
    'Deze wachtzin of herstelcode past niet. Er is niets veranderd. Kijk of hoofdletters aan staan en probeer het opnieuw.',
  'error.code-slip':
    'In deze herstelcode zit een tikfout. Vergelijk elk groepje met je papier en probeer het opnieuw.',
  'error.wait':
    'Er is een paar keer een verkeerde wachtzin ingevuld. Probeer het over {seconds} seconden opnieuw. Je gegevens zijn er nog.',
  'error.passphrase-short':
    'Deze wachtzin is te kort. Neem minstens {characters} tekens of {words} woorden. Een zin die je makkelijk onthoudt is goed.',
  'error.passphrase-long': 'Deze wachtzin is te lang. Er passen {max} tekens in.',
  'error.identity-unclear':
    'Kantlijn kan niet zeker zien welke leerling dit is. Er is niets bewaard. Open het dossier van de leerling, met leerlingnummer of geboortedatum in beeld.',
  'error.bad-key': 'Een kenmerk in deze gegevens klopt niet. Er is niets bewaard.',
  'error.bad-event':
    'Deze stap is niet volledig of een datum klopt niet. Er is niets bewaard. Kijk je invoer na en probeer het opnieuw.',
  'error.too-big':
    'Deze tekst is te groot om te bewaren (meer dan {max}). Wat er al stond is er nog. Kopieer je tekst en maak hem korter.',
  'error.record-damaged':
    'Een deel van de opgeslagen gegevens is beschadigd en niet te lezen. De rest is er nog. Open het dossier in je LVS: wat daar in notities staat, leest Kantlijn opnieuw. Of zet een back-up terug.',
  'error.quota':
    'De schijf is vol. Het laatste is niet bewaard; alles van eerder is er nog. Kopieer je tekst, maak ruimte vrij en probeer het opnieuw.',
  'error.blocked':
    'Een ander venster van Kantlijn houdt de gegevens bezet. Er is niets veranderd. Sluit de andere vensters van Kantlijn en probeer het opnieuw.',
  'error.newer':
    'De gegevens zijn gemaakt met een nieuwere versie van Kantlijn. Om niets te beschadigen blijft de kluis dicht. Werk Kantlijn bij en probeer het opnieuw.',
  'error.corrupt':
    'De browser kan de opgeslagen gegevens niet openen. Kantlijn heeft niets gewist. Start de browser opnieuw. Blijft het zo, maak dan de kluis leeg en zet een back-up terug.',
  'error.read-only':
    'Opslaan lukt nu niet. Je kunt alles lezen, maar er komt niets bij. Kopieer wat je net schreef, vergrendel en ontgrendel, of start de browser opnieuw.',
  'error.key-missing':
    'Er staan gegevens, maar de sleutel die erbij hoort ontbreekt. Kantlijn heeft niets gewist. Zet een back-up terug nadat je de kluis hebt leeggemaakt.',
  'error.gone':
    'De browser heeft de opgeslagen gegevens weggegooid. Dat kan gebeuren als de schijf vol is of als het profiel is hersteld. Wat in de notities in je LVS staat is er nog. Begin opnieuw en zet een back-up terug.',
  'error.unavailable':
    'De browser geeft nu geen toegang tot de opslag. De hulp bij het schrijven werkt wel. In een privévenster kan Kantlijn niets bewaren.',
  'error.session':
    'De browser kon de sleutel niet in het geheugen houden. De kluis blijft dicht. Start de browser opnieuw en probeer het nog eens.',
  'error.erase-incomplete':
    'Niet alles kon worden gewist. Sluit andere vensters van Kantlijn en wis nog een keer.',
  'error.backup-foreign': 'Dit bestand is geen back-up van Kantlijn. Er is niets veranderd.',
  'error.backup-newer':
    'Deze back-up is gemaakt met een nieuwere versie van Kantlijn. Er is niets veranderd. Werk Kantlijn bij en probeer het opnieuw.',
  'error.backup-passphrase':
    'Deze wachtzin past niet bij de back-up. Er is niets veranderd. Gebruik de wachtzin die je koos toen je de back-up maakte.',
  'error.backup-damaged':
    'Deze back-up is beschadigd of veranderd. Er is niets veranderd in je gegevens. Neem een andere back-up.',
  'error.backup-incomplete':
    'Deze back-up is niet compleet: het einde ontbreekt. Er is niets veranderd in je gegevens. Kopieer het bestand opnieuw of neem een andere back-up.',
  'error.backup-too-big': 'Deze back-up is groter dan Kantlijn aankan ({max}). Er is niets veranderd.',
  'error.device-refused': 'Ontgrendelen met dit apparaat lukte niet. Gebruik je wachtzin.',
  'error.cancelled':
    'Gestopt. Wat al klaar was blijft staan; de rest is niet gedaan. Je kunt het later opnieuw doen.',

  'warning.low-space': 'Er is nog maar {free} MB vrij op de schijf. Maak een back-up en ruim op.',
  'warning.copy-behind':
    'Kantlijn houdt van je gegevens een tweede kopie bij, en die loopt nu achter. Er is niets kwijt. Maak een back-up en start de browser opnieuw.',
  'warning.backup-old': 'Je laatste back-up is van {date}. Maak een nieuwe.',
  'warning.backup-none':
    'Je hebt nog geen back-up gemaakt. Gaat deze computer stuk, dan ben je kwijt wat niet in het LVS staat.',

  'strength.too-short': 'Nog te kort',
  'strength.enough': 'Lang genoeg',
  'strength.good': 'Goede lengte',
  'strength.strong': 'Heel goede lengte',
} as const;

export const tVault = translator(vault);
