/** Which origins the user lets us work on, asked of the browser once each until that changes. */
import { browser } from 'wxt/browser';

export function grantedOrigins(): (origin: string) => Promise<boolean> {
  const known = new Map<string, Promise<boolean>>();
  browser.permissions.onAdded.addListener(() => known.clear());
  browser.permissions.onRemoved.addListener(() => known.clear());
  return (origin) => {
    const { protocol, hostname } = new URL(origin);
    const pattern = `${protocol}//${hostname}/*`;
    const answer = known.get(pattern) ?? browser.permissions.contains({ origins: [pattern] });
    known.set(pattern, answer);
    return answer;
  };
}
