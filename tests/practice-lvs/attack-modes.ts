/** What the attack host can do, each on its own or together: `?aanval=keys,frame`. */
export const ATTACKS = {
  keys: 'hoort in de capture-fase naar alle gebeurtenissen en schrijft op wat erin staat',
  patch:
    'vervangt ingebouwde functies (attachShadow, addEventListener, appendChild, …) en schrijft de argumenten op',
  frame: 'leest elk vreemd element en laadt gevonden of geraden uitbreidingspagina’s in een eigen iframe',
  storage: 'zoekt in opslag, caches, databases, stijlen en markeringen van de pagina',
  forge: 'verzint en herhaalt berichten, klikken en toetsen',
  clobber: 'namen en id’s in formulieren die eigenschappen van elementen verbergen',
  hardclobber: 'hetzelfde met parentNode, querySelectorAll en andere waar ook testgereedschap niet tegen kan',
  document: 'formulieren die querySelector, body en createElement van document verbergen',
  move: 'verplaatst vreemde elementen',
  hide: 'verbergt vreemde elementen',
  overlay: 'legt een laag over alles heen',
  remove: 'haalt vreemde elementen weg',
  flood: 'duizenden wijzigingen per beeld, vijf seconden lang',
  swap: 'zet een andere leerling in de kop terwijl men typt',
  notes: 'notities met HTML, script, omgekeerde tekst en tekens zonder breedte',
  huge: 'een notitie van 5 MB',
} as const;

export type Attack = keyof typeof ATTACKS;

/** On when nothing is asked for: all that does not spoil the page itself. */
const USUAL: readonly Attack[] = ['keys', 'patch', 'frame', 'storage', 'forge', 'clobber', 'notes'];

const SPOILERS: readonly Attack[] = ['document', 'hardclobber', 'huge'];

/** Reads `keys,frame`; `alles` is everything but what ends most other attacks. */
export function readAttacks(text: string | undefined): Attack[] {
  const all = Object.keys(ATTACKS) as Attack[];
  if (text === undefined) return [...USUAL];
  if (text === 'alles') return all.filter((name) => !SPOILERS.includes(name));
  const asked = text.split(',').map((name) => name.trim());
  return all.filter((name) => asked.includes(name));
}
