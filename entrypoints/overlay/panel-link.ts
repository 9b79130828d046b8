/** The overlay's end of its talk with the panel it made. */
import { call } from '../../lib/messages/client.ts';
import type { PageView, ToOverlay } from '../../lib/messages/link.ts';
import { parseToOverlay } from '../../lib/messages/parse-link.ts';

export class PanelLink {
  #port: MessagePort | null = null;
  readonly #onMessage: (message: ToOverlay) => void;

  constructor(onMessage: (message: ToOverlay) => void) {
    this.#onMessage = onMessage;
  }

  /**
   * Loads the panel into the frame and hands it one end of a channel together with a one-time secret. The
   * secret is addressed to the extension's own origin: another document in that frame gets nothing.
   */
  async connect(makeFrame: (url: string) => HTMLIFrameElement): Promise<void> {
    const { nonce, url, origin } = await call('pair.offer', {});
    const frame = makeFrame(url);
    await new Promise<void>((loaded) => frame.addEventListener('load', () => loaded(), { once: true }));
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => {
      const message = parseToOverlay(event.data);
      if (message) this.#onMessage(message);
    };
    frame.contentWindow?.postMessage({ nonce }, origin, [channel.port2]);
    this.#port = channel.port1;
  }

  get connected(): boolean {
    return this.#port !== null;
  }

  show(view: PageView): void {
    this.#port?.postMessage({ type: 'view', view });
  }
}
