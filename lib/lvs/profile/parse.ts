import { selectorFault } from './selector-rules.ts';
import { type Finder, PARTS, type Part, PROFILE_FORMAT, PROFILE_VERSION, type Profile } from './types.ts';

/** Why a profile file is refused: a key of lib/i18n/nl/lvs.ts with the words that fill it. */
export interface ProfileFault {
  key: string;
  params: Record<string, string>;
}

export type ParsedProfile = { ok: true; profile: Profile } | { ok: false; fault: ProfileFault };

/** Largest file and longest lists; real profiles stay far below. */
export const LIMITS = { bytes: 65_536, hosts: 20, entries: 60, text: 120 } as const;

const HOST = /^(?:\*\.)?(?=.{4,253}$)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const ID = /^[a-z0-9][a-z0-9-]{0,39}$/;

class Fault extends Error {
  readonly fault: ProfileFault;
  constructor(key: string, params: Record<string, string> = {}) {
    super(key);
    this.fault = { key: `profile.${key}`, params };
  }
}

type Plain = Record<string, unknown>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function onlyKeys(value: Plain, allowed: readonly string[]): void {
  const odd = Object.keys(value).find((key) => !allowed.includes(key));
  if (odd !== undefined) throw new Fault('unknown-key', { key: odd.slice(0, 40) });
}

function text(value: unknown, name: string, longest: number = LIMITS.text): string {
  if (typeof value !== 'string' || !value.trim() || value.length > longest)
    throw new Fault('bad-text', { name });
  return value;
}

function texts(value: unknown, name: string, most: number, longest = 300): string[] {
  if (!Array.isArray(value) || value.length > most) throw new Fault('bad-list', { name });
  return value.map((each) => text(each, name, longest));
}

function finder(value: unknown, part: string): Partial<Finder> {
  if (!isPlain(value)) throw new Fault('bad-part', { part });
  onlyKeys(value, ['labels', 'names', 'selectors']);
  const result: Partial<Finder> = {};
  for (const key of ['labels', 'names', 'selectors'] as const) {
    if (key in value)
      result[key] = texts(
        value[key],
        `${part}.${key}`,
        LIMITS.entries,
        key === 'selectors' ? LIMITS.bytes : 300,
      );
  }
  for (const selector of result.selectors ?? []) {
    const wrong = selectorFault(selector);
    if (wrong) throw new Fault(`selector-${wrong}`, { part, selector: selector.slice(0, 60) });
  }
  return result;
}

function checked(value: unknown): Profile {
  if (!isPlain(value)) throw new Fault('no-profile');
  if (value.format !== PROFILE_FORMAT) throw new Fault('no-profile');
  if (typeof value.version !== 'number' || !Number.isInteger(value.version) || value.version < 1)
    throw new Fault('no-profile');
  if (value.version > PROFILE_VERSION) throw new Fault('newer', { version: String(value.version) });
  onlyKeys(value, ['$schema', 'format', 'version', 'id', 'name', 'hosts', 'checked', 'parts']);
  const id = text(value.id, 'id');
  if (!ID.test(id)) throw new Fault('bad-text', { name: 'id' });
  const hosts = texts(value.hosts, 'hosts', LIMITS.hosts);
  for (const host of hosts) if (!HOST.test(host)) throw new Fault('bad-host', { host: host.slice(0, 60) });
  if (typeof value.checked !== 'boolean') throw new Fault('bad-text', { name: 'checked' });
  if (!isPlain(value.parts)) throw new Fault('bad-part', { part: 'parts' });
  onlyKeys(value.parts, PARTS);
  const parts: Partial<Record<Part, Partial<Finder>>> = {};
  for (const part of PARTS) if (part in value.parts) parts[part] = finder(value.parts[part], part);
  const name = text(value.name, 'name');
  return { format: PROFILE_FORMAT, version: PROFILE_VERSION, id, name, hosts, checked: value.checked, parts };
}

/** Reads a profile from a file or message. Takes nothing that it does not know, so that nothing slips through. */
export function parseProfile(json: string): ParsedProfile {
  if (json.length > LIMITS.bytes) return { ok: false, fault: { key: 'profile.too-large', params: {} } };
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { ok: false, fault: { key: 'profile.no-json', params: {} } };
  }
  return checkProfile(value);
}

/** The same for a value that is already an object. */
export function checkProfile(value: unknown): ParsedProfile {
  try {
    return { ok: true, profile: checked(value) };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** A profile as a file that people can read and schools can share. */
/** The profiles in a stored list; one that cannot be read is passed over. */
export function readableProfiles(stored: unknown): Profile[] {
  const list: unknown[] = Array.isArray(stored) ? stored : [];
  return list.flatMap((one) => {
    const parsed = checkProfile(one);
    return parsed.ok ? [parsed.profile] : [];
  });
}

export const writeProfile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;
