/** The browser's permissions, as the welcome and settings pages use them. */
import { browser } from 'wxt/browser';
import type { LvsAccess } from '../../components/lvs-access.ts';

const pattern = (origin: string): string => `${origin}/*`;

export function browserAccess(): LvsAccess {
  const fixed: string[] = browser.runtime.getManifest().host_permissions ?? [];
  return {
    known: fixed.map((match) => match.replace(/^https?:\/\//, '').replace(/\/\*$/, '')),
    async granted() {
      const { origins = [] } = await browser.permissions.getAll();
      return origins
        .filter((match) => !fixed.includes(match) && !match.includes('://*'))
        .map((match) => match.replace(/\/\*$/, ''));
    },
    ask: (origin) => browser.permissions.request({ origins: [pattern(origin)] }),
    async forget(origin) {
      await browser.permissions.remove({ origins: [pattern(origin)] });
    },
  };
}
