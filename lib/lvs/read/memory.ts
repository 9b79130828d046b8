import { sameName } from '../names.ts';
import type { PupilIdentity } from '../types.ts';

/** How a page showed a pupil, apart from who it is. */
export interface Sighting {
  group: string | null;
  /** The bare number behind the name. */
  behind: string | null;
  /** The text the name came from. */
  trail: string;
  /** Path of the page's address, with the route behind the hash. */
  address: string;
}

/** A pupil as it is kept over a page load. */
export interface Met {
  pupil: PupilIdentity;
  sightings: Sighting[];
  lists: string[];
}

interface Known {
  pupil: PupilIdentity;
  sightings: Sighting[];
  /** Groups in whose list this pupil was seen, so that namesakes there are known as well. */
  lists: Set<string>;
}

const MAX = 600;
const plain = (text: string | null): string =>
  (text ?? '')
    .toLowerCase()
    .replace(/^(?:groep|klas|class|group)\s+/, '')
    .trim();
const isSame = (a: PupilIdentity, b: PupilIdentity): boolean =>
  a.host === b.host && sameName(a.name, b.name) && a.number === b.number && a.birthDate === b.birthDate;

/** A segment of the address with a number in it: "/leerling/17/notities" → "leerling/17". */
function addressKey(path: string): string | null {
  const match =
    /(?:^|\/)(leerling(?:en)?|pupils?|students?|dossier|kind(?:eren)?)\/([^/?#]*\d[^/?#]*)(?=[/?#]|$)/i.exec(
      path,
    );
  return match ? `${match[1]}/${match[2]}` : null;
}

/**
 * Pupils that were read for sure in this tab, to know the pupil on a tab of the file that shows a name and no
 * number. Completes only when a namesake is ruled out: the list of that group was seen and holds one of that name,
 * or the same file (same number in the address, same text with group or number behind the name) was seen before.
 */
export class IdentityMemory {
  private known: Known[] = [];
  /** Goes up when something was learnt, to see whether it must be kept anew. */
  changes = 0;

  /** A pupil file that told for sure whose it is. */
  remember(pupil: PupilIdentity, sighting: Sighting | null): void {
    const entry = this.entry(pupil);
    if (
      sighting &&
      !entry.sightings.some((each) => each.trail === sighting.trail && each.address === sighting.address)
    ) {
      entry.sightings = [...entry.sightings.slice(-7), sighting];
      this.changes += 1;
    }
  }

  /** All pupils of a list that is on screen, each with the link to the file. */
  rememberList(rows: readonly { pupil: PupilIdentity; link: string | null }[]): void {
    for (const { pupil, link } of rows) {
      if (!pupil.group && !link) continue;
      const entry = this.entry(pupil);
      if (pupil.group && !entry.lists.has(plain(pupil.group))) {
        entry.lists.add(plain(pupil.group));
        this.changes += 1;
      }
      if (link) this.remember(pupil, { group: pupil.group, behind: null, trail: '', address: link });
    }
  }

  private entry(pupil: PupilIdentity): Known {
    let entry = this.known.find((each) => isSame(each.pupil, pupil));
    if (!entry) {
      entry = { pupil, sightings: [], lists: new Set() };
      this.known = [...this.known.slice(1 - MAX), entry];
      this.changes += 1;
    }
    return entry;
  }

  /** The pupil that a name without a number stands for, or null when that is not sure. */
  complete(host: string, seen: Sighting & { name: string }): PupilIdentity | null {
    const namesakes = this.known.filter(
      (each) => each.pupil.host === host && sameName(each.pupil.name, seen.name),
    );
    const fits = namesakes.filter((each) => {
      const group = plain(seen.group);
      if (group && each.pupil.group && plain(each.pupil.group) !== group) return false;
      if (group && each.lists.has(group)) return true;
      return each.sightings.some((past) => this.sameFile(past, seen));
    });
    const numbers = new Set(fits.map((each) => each.pupil.number ?? each.pupil.birthDate));
    return numbers.size === 1 ? fits[0]!.pupil : null;
  }

  /** The pupil behind a link in a list, when that file was read before under the same address and name. */
  byLink(host: string, name: string, link: string | null): PupilIdentity | null {
    const key = link && addressKey(link);
    if (!key) return null;
    const fits = this.known.filter(
      (each) =>
        each.pupil.host === host &&
        sameName(each.pupil.name, name) &&
        each.sightings.some((past) => addressKey(past.address) === key),
    );
    return fits.length === 1 ? fits[0]!.pupil : null;
  }

  private sameFile(past: Sighting, now: Sighting): boolean {
    const key = addressKey(now.address);
    if (key !== null && key === addressKey(past.address)) return true;
    return past.trail !== '' && past.trail === now.trail && (now.behind !== null || now.group !== null);
  }

  /** For storage that the page cannot reach, so that the memory lives over a full page load. */
  export(): Met[] {
    return this.known.map((each) => ({ ...each, lists: [...each.lists] }));
  }

  /** Adds what `export` gave, here or in another tab. */
  import(met: readonly Met[]): void {
    for (const { pupil, sightings, lists } of met) {
      for (const sighting of sightings) this.remember(pupil, sighting);
      const entry = this.entry(pupil);
      for (const list of lists) entry.lists.add(list);
    }
  }
}
