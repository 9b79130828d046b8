/** The content script, the overlay and the panel finding each other. */
import { browser } from 'wxt/browser';
import { tErrors } from '../../../lib/i18n/nl/errors.ts';
import { CallFailure } from '../../../lib/messages/failure.ts';
import type { Handler } from '../handler.ts';
import { injectOverlay } from '../inject.ts';
import { ownOrigin } from '../own-origin.ts';
import type { Pairing } from '../pairing.ts';

export const pageRecognised: Handler<'page.recognised'> = async ({ where }, _background, caller) => {
  if (caller.tabId === null) throw new CallFailure('errors.refused');
  await injectOverlay(caller.tabId, where === 'between' ? null : where === 'top' ? 0 : caller.frameId);
  return null;
};

export const pageBlocked: Handler<'page.blocked'> = async (_args, _background, { tabId }) => {
  if (tabId === null) throw new CallFailure('errors.refused');
  await browser.action.setTitle({ tabId, title: tErrors('errors.blocked') });
  await browser.action.setBadgeText({ tabId, text: '–' });
  return null;
};

export function pairHandlers(pairing: Pairing): {
  'pair.offer': Handler<'pair.offer'>;
  'pair.accept': Handler<'pair.accept'>;
} {
  return {
    'pair.offer': async (_args, _background, caller) => ({
      nonce: await pairing.offer(caller),
      url: browser.runtime.getURL('/panel.html'),
      origin: ownOrigin(),
    }),
    'pair.accept': async ({ nonce }, _background, caller) => {
      await pairing.accept(nonce, caller);
      return null;
    },
  };
}
