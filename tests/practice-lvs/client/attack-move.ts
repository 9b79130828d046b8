import { strangers } from './attack-tools.ts';

/** Acts per second that this page allows itself. */
const PER_SECOND = 200;

function onStrangers(act: (element: HTMLElement, turn: number) => void): void {
  let budget = PER_SECOND;
  let turn = 0;
  const all = () => {
    for (const element of strangers()) {
      if (budget <= 0) return;
      budget -= 1;
      turn += 1;
      act(element as HTMLElement, turn);
    }
  };
  setInterval(() => {
    budget = PER_SECOND;
  }, 1000);
  new MutationObserver(all).observe(document.documentElement, { childList: true, attributes: true });
  setInterval(all, 200);
}

/** Takes strangers to other places: into the body, behind the header, into a hidden box, into another shadow. */
export function move(): void {
  const box = document.createElement('div');
  box.hidden = true;
  const shady = document.createElement('div').attachShadow({ mode: 'closed' });
  document.body.append(box, shady.host);
  onStrangers((element, turn) => {
    const places: readonly (() => void)[] = [
      () => document.body.append(element),
      () => box.append(element),
      () => shady.append(element),
      () => document.head.append(element),
    ];
    places[turn % places.length]?.();
  });
}

/** Hides them in all ways that an element can be hidden. */
export function hide(): void {
  const ways = [
    'display:none',
    'opacity:0',
    'clip-path:inset(50%)',
    'transform:translateX(-9999px)',
    'pointer-events:none',
    'width:0;height:0',
  ];
  onStrangers((element, turn) => {
    element.style.cssText = ways[turn % ways.length]?.replace(/(;|$)/g, ' !important$1') ?? '';
    element.toggleAttribute('inert', turn % 2 === 0);
    element.toggleAttribute('hidden', turn % 3 === 0);
  });
}

/** Takes them out of the page, and puts copies there now and then. */
export function remove(): void {
  onStrangers((element, turn) => {
    const copy = element.cloneNode(true);
    element.remove();
    if (turn % 20 === 0) document.documentElement.append(copy);
  });
}

/** Lays a layer over everything, in the top layer where it can, that lets clicks through to nobody. */
export function layOver(): void {
  const layer = document.createElement('div');
  layer.setAttribute('data-eigen', '');
  layer.setAttribute('popover', 'manual');
  layer.style.cssText =
    'position:fixed;inset:0 0 0 auto;width:380px;height:100%;margin:0;border:0;z-index:2147483647;background:rgb(255 255 255/2%)';
  document.body.append(layer);
  setInterval(() => {
    if (layer.matches(':popover-open')) layer.hidePopover();
    layer.showPopover();
  }, 300);
}
