/** In the place of `wxt/browser`: what the handlers reach for, in memory. */
import { area } from '../vault/world.ts';

/** The words on the toolbar button, each as it was set. */
export const shown: string[] = [];

export const browser = {
  storage: { local: area() },
  action: {
    setBadgeBackgroundColor: async () => undefined,
    setBadgeText: async ({ text }: { text: string }) => void shown.push(text),
  },
};
