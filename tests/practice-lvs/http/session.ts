import { randomBytes } from 'node:crypto';
import type { Staff } from '../school/types.ts';

/** What the server remembers of one browser at one host; gone when the server stops. */
export interface Session {
  readonly id: string;
  user: Staff | null;
  /** Number of the pupil whose file is open, for systems whose address does not tell. */
  currentPupil: string | null;
  /** Switches of this session that differ from the shape's own. */
  switches: Record<string, string>;
  /** State of one shape, made on first use. */
  bag: Map<string, unknown>;
}

export const COOKIE = 'oefensessie';

export class Sessions {
  readonly #all = new Map<string, Session>();

  /** The session of a Cookie header, or a new one. */
  of(cookies: string): { session: Session; isNew: boolean } {
    const id = new RegExp(`(?:^|;\\s*)${COOKIE}=([0-9a-f]{32})(?:;|$)`).exec(cookies)?.[1] ?? '';
    const known = this.#all.get(id);
    if (known) return { session: known, isNew: false };
    const session: Session = {
      id: randomBytes(16).toString('hex'),
      user: null,
      currentPupil: null,
      switches: {},
      bag: new Map(),
    };
    this.#all.set(session.id, session);
    return { session, isNew: true };
  }

  clear(): void {
    this.#all.clear();
  }
}

/** The session's state of one shape. */
export function bagOf<T>(session: Session, key: string, make: () => T): T {
  if (!session.bag.has(key)) session.bag.set(key, make());
  return session.bag.get(key) as T;
}
