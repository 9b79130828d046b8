/** What every handler works with, made once per start of the service worker. */
import type { Vault } from '../../lib/vault/types.ts';
import type { SessionArea } from './pairing.ts';
import type { SettingsStore } from './settings-store.ts';

export interface Background {
  vault: Vault;
  settings: SettingsStore;
  /** In memory only, gone when the browser closes; content scripts cannot read it. */
  session: SessionArea;
  /** The day of today where the user is, `YYYY-MM-DD`. */
  today(): string;
  now(): Date;
  /** Tells every overlay and panel that stored data changed. */
  announce(): Promise<void>;
}

/** Who called, as the browser tells it. */
export interface Caller {
  kind: 'content' | 'panel' | 'page';
  tabId: number | null;
  frameId: number;
  /** Unique per document; falls back on tab and frame where the browser gives none. */
  document: string;
  /** Origin of the page that a content script runs in; null for other kinds. */
  origin: string | null;
}
