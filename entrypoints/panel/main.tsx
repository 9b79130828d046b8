import { signal } from '@preact/signals';
import { render } from 'preact';
import { type Backend, BackendContext } from '../../components/backend.ts';
import { Panel } from '../../components/panel/panel.tsx';
import '../../components/styles/all.css';
import { call } from '../../lib/messages/client.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import { followBackground } from '../../lib/messages/follow.ts';
import type { PageView, ToOverlay, ToPanel } from '../../lib/messages/link.ts';
import { overlayPort } from './link.ts';
import { Sight } from './sight.ts';

const page = signal<PageView | null>(null);
let port: MessagePort | null = null;
const send = (message: ToOverlay) => port?.postMessage({ pupil: page.peek()?.pupil ?? null, ...message });
const sight = new Sight(document.documentElement, () => send({ type: 'covered' }));
/** What cannot be taken back is done only in plain sight. */
const careful: Backend['call'] = async (name, args) => {
  if (name === 'case.append' && !sight.isPlain) throw new CallFailure('errors.covered');
  return call(name, args);
};
const followed = followBackground(() => send({ type: 'refresh' }));
const backend: Backend = { call: careful, page, send, vault: followed.vault, settings: followed.settings };

const root = document.getElementById('app');
if (root) {
  render(
    <BackendContext.Provider value={backend}>
      <Panel />
    </BackendContext.Provider>,
    root,
  );
}

port = await overlayPort();
port.onmessage = (event: MessageEvent<ToPanel>) => {
  page.value = { ...page.peek(), ...event.data.view } as PageView;
};
await followed.refresh();
