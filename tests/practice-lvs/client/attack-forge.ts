import { attempt, strangers } from './attack-tools.ts';

const heard: unknown[] = [];

const PUPIL = {
  host: location.hostname,
  name: 'Iemand Anders',
  number: '6666',
  birthDate: '2016-06-06',
  group: 'groep 6',
};
const VIEW = {
  kind: 'pupil-file',
  pupil: PUPIL,
  problem: null,
  field: null,
  notes: [],
  progress: null,
  health: null,
  digibord: false,
};
const INVENTED: readonly unknown[] = [
  { type: 'view', view: VIEW },
  { type: 'edit', before: '', edits: [{ start: 0, end: 0, text: 'VERZONNEN' }] },
  { type: 'write', text: 'VERZONNEN', how: 'replace' },
  { type: 'set-category', value: '4720' },
  { type: 'layout', open: false, width: 99_999 },
  { type: 'digibord', on: true },
  { type: 'learn-page' },
  { type: 'add-event', pupil: PUPIL, event: { type: 'step', step: 5 } },
  { type: 'erase', pupil: PUPIL },
  { type: 'unlock', passphrase: '' },
  { __proto__: { type: 'view' }, constructor: { prototype: {} } },
  'x'.repeat(1_000_000),
  null,
];

function everywhere(message: unknown): void {
  const channel = new MessageChannel();
  attempt(() => postMessage(message, '*', [channel.port2]));
  for (let at = 0; at < frames.length; at += 1) attempt(() => frames[at]?.postMessage(message, '*'));
  for (const type of ['kantlijn', 'wxt:content-script-started', 'message', 'extension']) {
    dispatchEvent(new CustomEvent(type, { detail: message }));
    document.dispatchEvent(new CustomEvent(type, { detail: message }));
  }
  attempt(() => {
    const wide = new BroadcastChannel('kantlijn');
    wide.postMessage(message);
    wide.close();
  });
  setTimeout(() => channel.port1.close(), 1000);
}

/** Clicks and keys that no person gave, on each stranger and on all inside it that can be reached. */
function press(): void {
  for (const stranger of strangers()) {
    const all = [stranger, ...(stranger.shadowRoot?.querySelectorAll('*') ?? [])];
    for (const element of all) {
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) {
        element.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true }));
      }
      element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
    }
  }
  document.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'K', code: 'KeyK', altKey: true, shiftKey: true, bubbles: true }),
  );
}

/** Sends invented messages and everything heard so far, over and over. */
export function forge(): void {
  addEventListener('message', ({ data, isTrusted }) => {
    if (isTrusted && heard.length < 50) heard.push(data);
  });
  let turn = 0;
  setInterval(() => {
    const all = [...INVENTED, ...heard];
    everywhere(all[turn % all.length]);
    if (turn % 10 === 0) press();
    turn += 1;
  }, 60);
}
