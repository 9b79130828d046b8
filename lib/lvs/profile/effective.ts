import { generic } from './generic.ts';
import { type Finder, PARTS, type Part, type Profile } from './types.ts';

/** A profile made ready to read with: own hints first, the generic ones behind. */
export interface Effective {
  profile: Profile;
  finder(part: Part): Finder;
  /** The parts a visible label stands for; empty when it is no label. */
  partsOf(label: string): readonly Part[];
  /** Spares longer texts the look-up; a label may carry "(verplicht)" or a star. */
  mayBeLabel(text: string): boolean;
}

const NONE: readonly Part[] = [];
const made = new WeakMap<Profile, Effective>();

/** "Geboortedatum: *" → "geboortedatum". */
export function normalLabel(text: string): string {
  return (
    text
      .replace(/[\s\u00a0]+/g, ' ')
      .replace(/\((?:verplicht|optioneel|required|optional)\)/i, '')
      // "Notities (3)": a count is no part of the label.
      .replace(/\s*\(\d{1,5}\)\s*$/, '')
      .replace(/^[\s*]+|[\s*:.]+$/g, '')
      .toLowerCase()
  );
}

/** Made once for each profile object. */
export function effective(profile: Profile): Effective {
  const known = made.get(profile);
  if (known) return known;
  const finders = new Map<Part, Finder>();
  const byLabel = new Map<string, Part[]>();
  let longest = 0;
  for (const part of PARTS) {
    const own = profile.parts[part];
    const base = profile === generic ? undefined : generic.parts[part];
    const join = (key: keyof Finder) => [...new Set([...(own?.[key] ?? []), ...(base?.[key] ?? [])])];
    const finder: Finder = {
      labels: join('labels').map(normalLabel),
      names: join('names'),
      selectors: join('selectors'),
    };
    finders.set(part, finder);
    for (const label of finder.labels) {
      longest = Math.max(longest, label.length);
      const parts = byLabel.get(label);
      if (!parts) byLabel.set(label, [part]);
      else if (!parts.includes(part)) parts.push(part);
    }
  }
  const result: Effective = {
    profile,
    finder: (part) => finders.get(part)!,
    partsOf: (label) => byLabel.get(label) ?? NONE,
    mayBeLabel: (text) => text.length <= longest + 14,
  };
  made.set(profile, result);
  return result;
}
