import { signal } from '@preact/signals';
import { render } from 'preact';
import { type Backend, BackendContext } from '../../components/backend.ts';
import { Panel } from '../../components/panel/panel.tsx';
import '../../components/styles/all.css';
import { call } from '../../lib/messages/client.ts';
import { followBackground } from '../../lib/messages/follow.ts';
import type { PageView, ToOverlay, ToPanel } from '../../lib/messages/link.ts';
import { overlayPort } from './link.ts';

const page = signal<PageView | null>(null);
let port: MessagePort | null = null;
const send = (message: ToOverlay) => port?.postMessage({ pupil: page.peek()?.pupil ?? null, ...message });
const followed = followBackground(() => send({ type: 'refresh' }));
const backend: Backend = { call, page, send, vault: followed.vault, settings: followed.settings };

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
  page.value = event.data.view;
};
await followed.refresh();
