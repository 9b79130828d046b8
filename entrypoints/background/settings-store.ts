/** The user's settings in storage.local. No pupil data: content scripts can read this area. */
import * as z from 'zod';
import type { Settings } from '../../lib/messages/link.ts';
import { ARGS } from '../../lib/messages/schemas.ts';
import { limited, longestUnlocked, type ManagedArea } from './policy.ts';

export const DEFAULTS: Settings = {
  role: 'leerkracht',
  protocol: 'primary',
  side: 'right',
  width: 360,
  open: false,
  digibord: false,
  theme: 'system',
  lockAfter: 15,
};

export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Milliseconds that callers wait for the policy: a browser that just started may take seconds to have read it. */
const SOON = 50;

export class SettingsStore {
  readonly #local: LocalArea;
  readonly #managed: ManagedArea;
  #lockAtMost: number | null = null;
  #policy: Promise<void> | null = null;
  #soon: Promise<void> | null = null;

  constructor(local: LocalArea, managed: ManagedArea) {
    this.#local = local;
    this.#managed = managed;
  }

  /** What the user chose, within what the school's policy allows as far as that is known. */
  async get(): Promise<Settings> {
    // Waited for once, not by each caller anew.
    this.#soon ??= Promise.race([
      this.policy(),
      new Promise<void>((resolve) => {
        setTimeout(resolve, SOON);
      }),
    ]);
    await this.#soon;
    return limited(await this.#own(), this.#lockAtMost);
  }

  /** Resolves once the school's policy is known. */
  policy(): Promise<void> {
    this.#policy ??= this.policyChanged();
    return this.#policy;
  }

  /** Reads it anew. */
  policyChanged(): Promise<void> {
    this.#policy = longestUnlocked(this.#managed).then((limit) => {
      this.#lockAtMost = limit;
    });
    return this.#policy;
  }

  /** What is stored, each value that cannot be read replaced by its default. */
  async #own(): Promise<Settings> {
    const stored = z.record(z.string(), z.unknown()).safeParse((await this.#local.get('settings')).settings);
    const whole: Settings = { ...DEFAULTS };
    if (!stored.success) return whole;
    for (const [name, value] of Object.entries(stored.data)) {
      const one = ARGS['settings.set'].safeParse({ [name]: value });
      if (one.success) Object.assign(whole, one.data);
    }
    return whole;
  }

  async set(change: Partial<Settings>): Promise<Settings> {
    await this.#local.set({ settings: { ...(await this.#own()), ...change } });
    return this.get();
  }
}
