/** What the browser lets Kantlijn see. The entrypoint makes it from the browser's permissions, a test from a list. */
export interface LvsAccess {
  /** Host names that need no asking, as one would say them. */
  known: readonly string[];
  /** Origins that the user granted, `https://host`. */
  granted(): Promise<string[]>;
  /** Has the browser ask the user; must be called from a click. */
  ask(origin: string): Promise<boolean>;
  forget(origin: string): Promise<void>;
}

export type ReadOrigin = { ok: true; origin: string } | { ok: false; why: 'bad' | 'insecure' };

/** Takes what one pastes from the address bar. Loopback may go without https: there is no line to listen on. */
export function readOrigin(typed: string): ReadOrigin {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(address)) return { ok: false, why: 'bad' };
  const { protocol, hostname, origin } = new URL(address);
  const local = hostname === 'localhost' || hostname === '127.0.0.1' || hostname.endsWith('.localhost');
  if (protocol === 'http:' && !local) return { ok: false, why: 'insecure' };
  if (protocol !== 'https:' && protocol !== 'http:') return { ok: false, why: 'bad' };
  return hostname.includes('.') || local ? { ok: true, origin } : { ok: false, why: 'bad' };
}
