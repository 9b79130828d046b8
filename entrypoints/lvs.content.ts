import { defineContentScript } from 'wxt/utils/define-content-script';
import { LVS_MATCHES } from '../lib/lvs/hosts.ts';
import { topmost, waitForPage } from '../lib/lvs/wait-for-page.ts';
import { call } from '../lib/messages/client.ts';

/**
 * Runs on each page of an LVS host and does one thing: see whether it is a pupil file or a group list, and
 * have the overlay injected then. Leaves nothing behind (docs/decisions/003).
 */
export default defineContentScript({
  matches: LVS_MATCHES,
  allFrames: true,
  runAt: 'document_idle',
  main() {
    waitForPage(document, () => void call('page.recognised', { where: place() }).catch(() => {}));
  },
});

/** Where the overlay belongs: the topmost frame that can be read (docs/decisions/002). */
function place(): 'here' | 'top' | 'between' {
  const top = topmost(document);
  if (top === document) return 'here';
  return top.defaultView === window.top ? 'top' : 'between';
}
