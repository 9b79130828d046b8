/** The overlay's end of its talk with the panel it made. */
import { call } from '../../lib/messages/client.ts';
import type { PageView, ToOverlay, ToPanel } from '../../lib/messages/link.ts';
import { parseToOverlay } from '../../lib/messages/parse-link.ts';

export class PanelLink {
  #port: MessagePort | null = null;
  #view: PageView | null = null;
  readonly #onMessage: (message: ToOverlay) => void;

  constructor(onMessage: (message: ToOverlay) => void) {
    this.#onMessage = onMessage;
  }

  /**
   * Loads the panel into the frame. Each document that loads there, also after the page took our element out and
   * we put it back, is handed one end of a channel together with a one-time secret. The secret is addressed to the
   * extension's own origin: another document in that frame gets nothing.
   */
  async connect(makeFrame: (url: string) => HTMLIFrameElement): Promise<void> {
    const offer = await call('pair.offer', {});
    const frame = makeFrame(offer.url);
    let first: typeof offer | null = offer;
    await new Promise<void>((loaded) => {
      frame.addEventListener('load', async () => {
        const { nonce, origin } = first ?? (await call('pair.offer', {}));
        first = null;
        this.#hand(frame, nonce, origin);
        loaded();
      });
    });
  }

  #hand(frame: HTMLIFrameElement, nonce: string, origin: string): void {
    this.#port?.close();
    const channel = new MessageChannel();
    channel.port1.onmessage = (event) => {
      const message = parseToOverlay(event.data);
      if (message) this.#onMessage(message);
    };
    frame.contentWindow?.postMessage({ nonce }, origin, [channel.port2]);
    this.#port = channel.port1;
    if (this.#view) this.#post(this.#view);
  }

  /** `change` is what is new in `view`: a file of thousands of notes does not travel with each key. */
  show(view: PageView, change: Partial<PageView>): void {
    this.#view = view;
    this.#post(change);
  }

  #post(view: Partial<PageView>): void {
    const message: ToPanel = { type: 'view', view };
    this.#port?.postMessage(message);
  }
}
