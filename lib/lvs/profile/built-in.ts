import { generic } from './generic.ts';
import type { Profile } from './types.ts';

/**
 * Profiles of systems known by name. Made from public facts only, never seen on the live systems: `checked` is
 * false for each, and the settings page says so. What they do not tell, the generic profile reads.
 */
const somtoday: Profile = {
  format: 'kantlijn-profile',
  version: 1,
  id: 'somtoday',
  name: 'Somtoday Docent',
  hosts: ['docent.somtoday.nl', '*.docent.somtoday.nl'],
  checked: false,
  parts: {
    noteAuthor: { selectors: ['.auteur'] },
    noteDate: { selectors: ['.aangemaakt-op'] },
    noteText: { selectors: ['.notitie-inhoud', '.inhoud'] },
    noteField: { selectors: ['.ql-editor'], labels: ['waar gaat het over?'] },
    listName: { selectors: ['.leerling-naam'] },
  },
};

const magister: Profile = {
  format: 'kantlijn-profile',
  version: 1,
  id: 'magister',
  name: 'Magister',
  hosts: ['*.magister.net'],
  checked: false,
  parts: {
    noteHeading: { labels: ['lesnotities', 'vrije info'] },
    noteField: { labels: ['lesnotitie'] },
  },
};

const parnassys: Profile = {
  format: 'kantlijn-profile',
  version: 1,
  id: 'parnassys',
  name: 'ParnasSys',
  hosts: ['start.parnassys.net'],
  checked: false,
  parts: {
    noteHeading: { labels: ['leerlingkaart', 'begeleiding', 'zorgdossier'] },
    categoryField: { labels: ['notitiecategorie'] },
  },
};

const esis: Profile = {
  format: 'kantlijn-profile',
  version: 1,
  id: 'esis',
  name: 'ESIS',
  hosts: ['*.rovictonline.nl'],
  checked: false,
  parts: { noteHeading: { labels: ['registratie van gespreksverslagen', 'vrije velden'] } },
};

export const builtIn: readonly Profile[] = [somtoday, magister, parnassys, esis];

/** Whether a host name fits a pattern: the same, or under it when the pattern begins with `*.`. */
export function hostFits(host: string, pattern: string): boolean {
  const [a, b] = [host.toLowerCase(), pattern.toLowerCase()];
  return b.startsWith('*.') ? a.endsWith(b.slice(1)) && a.length > b.length - 1 : a === b;
}

/** The profile for a host: the school's own first (the last one made), then a built-in one, else the generic one. */
export function profileFor(host: string, own: readonly Profile[] = []): Profile {
  const fits = (profile: Profile) => profile.hosts.some((pattern) => hostFits(host, pattern));
  return own.findLast(fits) ?? builtIn.find(fits) ?? generic;
}
