/** The panel's end of its talk with the overlay of its own tab. */
import { call } from '../../lib/messages/client.ts';

/**
 * Waits for a port that comes with a one-time secret which the background knows to belong to this tab.
 * Anything else that is posted here, by the page or by whoever framed this document, is closed and forgotten.
 */
export function overlayPort(): Promise<MessagePort> {
  return new Promise((resolve) => {
    const listen = async (event: MessageEvent) => {
      const nonce: unknown = event.data?.nonce;
      const port = event.ports[0];
      if (typeof nonce !== 'string' || !port) return;
      try {
        await call('pair.accept', { nonce });
      } catch {
        port.close();
        return;
      }
      window.removeEventListener('message', listen);
      resolve(port);
    };
    window.addEventListener('message', listen);
  });
}
