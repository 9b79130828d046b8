export {};

/**
 * What the page got to know, in words, up to a number of entries. Tests put words that it must not get
 * to know in `__watch` before the page starts; whichever it does get to know goes into `__leaked`, also
 * when `__learnt` is full.
 */
const learnt: { how: string; what: string }[] = [];
const leaked: { how: string; word: string }[] = [];
const watched = (Reflect.get(window, '__watch') as string[] | undefined) ?? [];
const MAX = 20_000;

/** What a value says, without running code of it that could throw. */
function words(value: unknown): string {
  try {
    if (typeof value === 'string') return value;
    if (value instanceof Node) return (value as Element).outerHTML ?? value.textContent ?? '';
    if (typeof value === 'function') return `function ${value.name}`;
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

const slice = String.prototype.slice;
const includes = String.prototype.includes;
const push = Array.prototype.push;
const apply = Reflect.apply;

function learn(how: string, ...values: unknown[]): void {
  const entry = { how, what: '' };
  for (const value of values) {
    const text = words(value);
    for (let at = 0; at < watched.length; at += 1) {
      const word = watched[at] as string;
      if (apply(includes, text, [word])) apply(push, leaked, [{ how, word }]);
    }
    entry.what += ` ${apply(slice, text, [0, 4000])}`;
  }
  if (learnt.length < MAX) apply(push, learnt, [entry]);
}

Reflect.set(window, '__leaked', leaked);
Reflect.set(window, '__learnt', learnt);
Reflect.set(window, '__learn', learn);

let inside = false;

/** Replaces a method by one that writes down what it is called with. */
function patch(owner: object, name: string, change?: (args: unknown[]) => void): void {
  const native: unknown = Reflect.get(owner, name);
  if (typeof native !== 'function') return;
  Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
    if (!inside) {
      inside = true;
      change?.(args);
      learn(`call ${name}`, ...args);
      inside = false;
    }
    return new.target ? Reflect.construct(native, args) : apply(native, this, args);
  });
}

/** The same for the setter of a property. */
function patchSetter(owner: object, name: string): void {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  const { set } = property ?? {};
  if (!property || !set) return;
  Object.defineProperty(owner, name, {
    ...property,
    set(this: unknown, value: unknown) {
      learn(`set ${name}`, value);
      apply(set, this, [value]);
    },
  });
}

const forceOpen = (args: unknown[]) => {
  args[0] = { ...(args[0] as ShadowRootInit), mode: 'open' };
};

function patchAll(): void {
  patch(Element.prototype, 'attachShadow', forceOpen);
  for (const name of ['addEventListener', 'removeEventListener', 'dispatchEvent'])
    patch(EventTarget.prototype, name);
  for (const name of ['appendChild', 'insertBefore', 'replaceChild', 'removeChild', 'cloneNode'])
    patch(Node.prototype, name);
  for (const name of [
    'append',
    'prepend',
    'before',
    'after',
    'replaceWith',
    'setAttribute',
    'insertAdjacentHTML',
    'animate',
  ])
    patch(Element.prototype, name);
  for (const name of ['querySelector', 'querySelectorAll', 'createElement', 'execCommand', 'createRange'])
    patch(Document.prototype, name);
  for (const owner of [window, MessagePort.prototype, BroadcastChannel.prototype, Worker.prototype])
    patch(owner, 'postMessage');
  for (const name of [
    'MutationObserver',
    'ResizeObserver',
    'MessageChannel',
    'fetch',
    'WebSocket',
    'Highlight',
    'Range',
  ])
    patch(window, name);
  patch(XMLHttpRequest.prototype, 'send');
  patch(navigator, 'sendBeacon');
  patch(Storage.prototype, 'setItem');
  patch(JSON, 'parse');
  patch(JSON, 'stringify');
  patch(TextEncoder.prototype, 'encode');
  if (typeof CSS !== 'undefined' && CSS.highlights)
    patch(Object.getPrototypeOf(CSS.highlights) as object, 'set');
  patchSetter(Element.prototype, 'innerHTML');
  patchSetter(Node.prototype, 'textContent');
  patchSetter(HTMLIFrameElement.prototype, 'src');
  patchSetter(HTMLTextAreaElement.prototype, 'value');
  for (const key of ['onMessage', 'runtime', 'pupil', 'port', 'passphrase']) {
    Object.defineProperty(Object.prototype, key, {
      configurable: true,
      get: () => undefined,
      set(this: object, value: unknown) {
        learn(`pollute ${key}`, value);
        Object.defineProperty(this, key, { value, configurable: true, enumerable: true, writable: true });
      },
    });
  }
}

if (document.currentScript?.getAttribute('src')?.endsWith('?patch')) patchAll();
