import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Names under which a Chromium that loads unpacked extensions may be on the path; Chrome itself no longer does. */
const NAMES = ['chromium', 'chromium-browser'];

/**
 * Path of a Chromium on this machine, or null when Playwright's own download is to be used.
 * `KANTLIJN_BROWSER` overrules the search.
 */
export function browserPath() {
  const own = process.env.KANTLIJN_BROWSER;
  if (own && existsSync(own)) return own;
  for (const name of NAMES) {
    try {
      const found = execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
      if (found) return found;
    } catch {
      // not on the path, or no `which` (Windows)
    }
  }
  return null;
}
