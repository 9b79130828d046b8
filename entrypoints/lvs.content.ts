import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { LVS_MATCHES } from '../lib/lvs/hosts.ts';
import type { RecogniseHints } from '../lib/lvs/recognise.ts';
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
    const found = () => void call('page.recognised', { where: place() }).catch(() => {});
    void pointedHints().then((hints) => waitForPage(document, found, hints));
  },
});

/** Where the overlay belongs: the topmost frame that can be read (docs/decisions/002). */
function place(): 'here' | 'top' | 'between' {
  const top = topmost(document);
  if (top === document) return 'here';
  return top.defaultView === window.top ? 'top' : 'between';
}

/** What the user pointed at on this host before. Read as it is stored: a selector that is none matches nothing. */
async function pointedHints(): Promise<RecogniseHints> {
  const { profiles } = await browser.storage.local.get('profiles');
  const own = (Array.isArray(profiles) ? profiles : []).filter((one) =>
    one?.hosts?.includes(location.hostname),
  );
  const selectors = (part: string): string[] => own.flatMap((one) => one.parts?.[part]?.selectors ?? []);
  return { file: [...selectors('noteField'), ...selectors('noteRow')], list: selectors('listRow') };
}
