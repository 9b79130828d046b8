/** Teaching a page by pointing: runs the pointing on the page while the panel asks and shows. */
import type { LayerHost } from '../../lib/lvs/layer/host.ts';
import { POINTED, type Pointed } from '../../lib/lvs/point/infer.ts';
import type { PickKey } from '../../lib/lvs/point/pick.ts';
import { PointSession } from '../../lib/lvs/point/session.ts';
import { writeProfile } from '../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import { call } from '../../lib/messages/client.ts';
import type { LearnView, ToOverlay } from '../../lib/messages/link.ts';

export type LearnMessage = Extract<ToOverlay, { type: 'learn' | 'learn-again' | 'learn-key' }>;

export class Learn {
  readonly #document: Document;
  readonly #host: LayerHost;
  readonly #show: (view: LearnView | null) => void;
  #session: PointSession | null = null;

  constructor(document: Document, host: LayerHost, show: (view: LearnView | null) => void) {
    this.#document = document;
    this.#host = host;
    this.#show = show;
  }

  /** Begins with what is known of this host, which is made better and kept under the host's own name. */
  start(profile: Profile): void {
    this.#session?.stop();
    this.#session = new PointSession(this.#document, this.#host, ownProfile(profile, this.#document), {
      onState: (state) => this.#show({ ...state }),
      onStop: () => this.#show(null),
    });
  }

  async perform(message: LearnMessage): Promise<void> {
    const session = this.#session;
    if (!session) return;
    if (message.type === 'learn-key') session.key(message.key as PickKey);
    else if (message.type === 'learn-again') {
      if (isPointed(message.part)) session.again(message.part);
    } else if (message.what === 'skip') session.skip();
    else {
      if (message.what === 'save') await call('profile.put', { json: writeProfile(session.result()) });
      this.stop();
    }
  }

  stop(): void {
    const session = this.#session;
    this.#session = null;
    session?.stop();
  }
}

const isPointed = (part: string): part is Pointed => (POINTED as readonly string[]).includes(part);

function ownProfile(profile: Profile, document: Document): Profile {
  const host = document.location.hostname;
  if (profile.id.startsWith('own-')) return profile;
  const id = `own-${host.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 40).replace(/-+$/, '');
  return { ...profile, id, name: host, hosts: [host], checked: false };
}
