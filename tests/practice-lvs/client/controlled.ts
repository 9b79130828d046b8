/**
 * A textarea that a framework owns, in the way of React: it remembers the last value set through the
 * element itself and takes an `input` event for news only when the value differs from that; whatever
 * else stands in the field is written over at the next render.
 */
export function buildControlled(host: HTMLElement): void {
  const area = host.querySelector('textarea');
  const counter = host.querySelector('.teller');
  const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  if (!area || !native?.get || !native.set) return;
  const { get, set } = native;
  let state = area.value;
  let tracked = state;
  Object.defineProperty(area, 'value', {
    configurable: true,
    get: () => get.call(area),
    set: (value: string) => {
      tracked = String(value);
      set.call(area, value);
    },
  });
  const render = () => {
    if (counter) counter.textContent = `${state.length} tekens`;
    if (get.call(area) !== state) area.value = state;
  };
  document.addEventListener('input', (event) => {
    if (event.target !== area) return;
    const value = get.call(area) as string;
    if (value !== tracked) {
      tracked = value;
      state = value;
    }
    render();
  });
  for (const name of ['keyup', 'click', 'focusout'] as const) document.addEventListener(name, render);
  area.form?.addEventListener('submit', render);
  render();
}
