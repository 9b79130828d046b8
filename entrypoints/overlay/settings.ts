/** The settings as the overlay sees them, straight from storage so that no service worker is woken. */
import { browser } from 'wxt/browser';
import { readableProfiles } from '../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';

export interface OverlaySettings {
  open: boolean;
  side: 'left' | 'right';
  width: number;
  digibord: boolean;
}

const DEFAULTS: OverlaySettings = { open: false, side: 'right', width: 360, digibord: false };

export async function readSettings(): Promise<OverlaySettings> {
  return parse((await browser.storage.local.get('settings')).settings);
}

/** The user's own profiles; one that cannot be read is passed over. */
export async function readProfiles(): Promise<Profile[]> {
  return readableProfiles((await browser.storage.local.get('profiles')).profiles);
}

/** Calls back with new settings, and with null when stored data changed. Lives as long as the page. */
export function followStorage(onSettings: (settings: OverlaySettings) => void, onData: () => void): void {
  browser.storage.local.onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    if (changes.settings) onSettings(parse(changes.settings.newValue));
    if (changes.revision) onData();
  });
}

function parse(value: unknown): OverlaySettings {
  const bag = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return {
    open: bag.open === true,
    side: bag.side === 'left' ? 'left' : 'right',
    width: typeof bag.width === 'number' ? Math.min(520, Math.max(280, bag.width)) : DEFAULTS.width,
    digibord: bag.digibord === true,
  };
}
