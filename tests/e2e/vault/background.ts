/** A background with nothing but the vault, so that a test can write through it as fast as it can and end it. */

import type { KeyValueArea } from '../../../lib/vault/deps.ts';
import { openVault } from '../../../lib/vault/vault.ts';

interface Runtime {
  onMessage: {
    addListener(
      listener: (message: Request, sender: unknown, respond: (answer: unknown) => void) => boolean,
    ): void;
  };
}
declare const chrome: { runtime: Runtime; storage: { session: KeyValueArea; local: KeyValueArea } };

export type Request =
  | { do: 'set-up' | 'unlock'; passphrase: string }
  | { do: 'see'; name: string; number: string }
  | { do: 'append'; pupil: string; id: string; text: string }
  | { do: 'draft'; pupil: string; text: string }
  | { do: 'ids'; pupil: string }
  | { do: 'status' | 'lock' };

const vault = openVault({ session: chrome.storage.session, local: chrome.storage.local });

async function answer(request: Request): Promise<unknown> {
  switch (request.do) {
    case 'set-up':
      return vault.setUp(request.passphrase);
    case 'unlock':
      return vault.unlock(request.passphrase);
    case 'see': {
      const identity = { host: 'lvs.example', birthDate: '2016-04-03', group: 'groep 6' };
      const { name, number } = request;
      return (await vault.seePupil({ ...identity, name, number }, new Date().toISOString())).key;
    }
    case 'append':
      return vault.append([
        {
          id: request.id,
          pupil: request.pupil,
          type: 'signal',
          step: 1,
          happenedOn: '2026-03-02',
          recordedAt: new Date().toISOString(),
          role: 'leerkracht',
          content: { text: request.text },
        },
      ]);
    case 'draft':
      return vault.put({ collection: 'draft', id: request.pupil, pupil: request.pupil, value: request.text });
    case 'ids':
      return (await vault.eventsOf(request.pupil)).map(({ id }) => id);
    case 'status':
      return vault.status();
    case 'lock':
      return vault.lock();
  }
}

chrome.runtime.onMessage.addListener((request, _sender, respond) => {
  answer(request).then(
    (value) => respond({ value }),
    (error: unknown) => respond({ error: error instanceof Error ? error.message : 'unknown' }),
  );
  return true;
});
