/** Signals that follow what the background holds; shared by the panel and the extension pages. */
import { type ReadonlySignal, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { VaultStatus } from './calls.ts';
import { call } from './client.ts';
import type { Settings } from './link.ts';

export interface Followed {
  vault: ReadonlySignal<VaultStatus | null>;
  settings: ReadonlySignal<Settings | null>;
  /** Asks again at once, e.g. right after pairing. */
  refresh(): Promise<void>;
}

/** @param onChange called after stored data changed, in this frame or another. */
export function followBackground(onChange: () => void = () => {}): Followed {
  const vault = signal<VaultStatus | null>(null);
  const settings = signal<Settings | null>(null);
  const refresh = async () => {
    settings.value = await call('settings.get', {});
    vault.value = await call('vault.status', {});
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (!('revision' in changes || 'settings' in changes)) return;
    void refresh().then(onChange, onChange);
  });
  return { vault, settings, refresh };
}
