import { attempt, learn } from './attack-tools.ts';

async function once(): Promise<void> {
  for (const store of [localStorage, sessionStorage])
    learn(
      'storage',
      attempt(() => ({ ...store })),
    );
  learn('cookie', document.cookie);
  learn('name', window.name, history.state);
  for (const { name = '' } of await indexedDB.databases()) learn('database', name);
  for (const name of await caches.keys().catch(() => [])) learn('cache', name);
  for (const sheet of [...document.styleSheets, ...document.adoptedStyleSheets]) {
    learn(
      'sheet',
      attempt(() => [...sheet.cssRules].slice(0, 20).map(({ cssText }) => cssText)),
    );
  }
  for (const [name, ranges] of CSS.highlights ?? []) learn('highlight', name, [...ranges].map(String));
  learn(
    'globals',
    Object.getOwnPropertyNames(window).filter((name) => /kantlijn|wxt|dexie|extension/i.test(name)),
  );
  for (const element of document.querySelectorAll('*')) {
    const names = Element.prototype.getAttributeNames.call(element);
    const odd = names.filter((name) => /kantlijn|wxt|ext-/i.test(name));
    if (odd.length > 0) learn('attributes', element.tagName, ...odd);
  }
  learn(
    'resources',
    performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => name.includes('extension')),
  );
}

/** Goes through all that a page may read, every half second. */
export function rummage(): void {
  setInterval(() => void once(), 500);
}
