import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BadgeLayer } from '../../lib/lvs/badge-layer.ts';
import type { Field } from '../../lib/lvs/field/find.ts';
import { type LayerHost, mountHost } from '../../lib/lvs/layer/host.ts';
import { MarkPainter } from '../../lib/lvs/marks/painter.ts';

const TEXT = 'Moeder is onverschillig. Hij kwam om 9.10 uur binnen zonder jas.';
const MARK = { start: TEXT.indexOf('onverschillig'), end: TEXT.indexOf('.'), line: 'judgement' as const };

let host: LayerHost;
let painter: MarkPainter;

beforeEach(() => {
  host = mountHost(document, { open: true });
  painter = new MarkPainter(host);
});
afterEach(() => {
  painter.stop();
  host.remove();
  document.body.innerHTML = '';
  document.body.removeAttribute('style');
});

function textarea(style = '', around = ''): Field {
  document.body.innerHTML = `<div style="${around}"><textarea style="display:block;width:220px;height:60px;font:16px/20px monospace;${style}"></textarea></div>`;
  const element = document.querySelector('textarea')!;
  element.value = TEXT;
  return { shape: 'textarea', element, frame: null };
}
const line = () => host.paint.querySelector('span')?.getBoundingClientRect() ?? null;

/** Where a copy of the text in the page itself would put the words: the measure for the mirror. */
function expected(field: Field): DOMRect {
  const probe = document.createElement('div');
  const style = getComputedStyle(field.element);
  for (const name of style) probe.style.setProperty(name, style.getPropertyValue(name));
  probe.style.whiteSpace = 'pre-wrap';
  probe.style.overflow = 'hidden';
  const word = document.createElement('span');
  word.textContent = TEXT.slice(MARK.start, MARK.end);
  probe.append(TEXT.slice(0, MARK.start), word, TEXT.slice(MARK.end));
  field.element.replaceWith(probe);
  probe.scrollTop = 0;
  const rect = word.getBoundingClientRect();
  probe.replaceWith(field.element);
  return rect;
}

describe('lines under words in a textarea', () => {
  it.each([
    ['plain', '', ''],
    ['padding and borders', 'padding:9px 14px;border:5px solid', ''],
    ['letter spacing and a large font', 'font-size:22px;letter-spacing:2px;line-height:1.7', ''],
    ['a scaled ancestor', '', 'transform:scale(.8);transform-origin:0 0'],
    ['a moved and scaled ancestor', '', 'margin:30px;transform:translate(20px,10px) scale(1.25)'],
    ['a zoomed ancestor', '', 'zoom:1.5'],
  ])('lie where the words are: %s', (_name, style, around) => {
    const field = textarea(style, around);
    const want = expected(field);
    painter.markField(field, TEXT, [MARK]);
    const got = line()!;
    expect(Math.abs(got.left - want.left)).toBeLessThan(1.5);
    expect(Math.abs(got.top - want.top)).toBeLessThan(1.5);
    expect(Math.abs(got.width - want.width)).toBeLessThan(1.5);
  });

  it('follow its scrolling, the window and the typing', () => {
    const field = textarea('height:24px');
    painter.markField(field, TEXT, [MARK]);
    const before = line()!.top;
    field.element.scrollTop = 20;
    painter.place();
    expect(line()!.top).toBeCloseTo(before - 20, 0);
    (field.element as HTMLTextAreaElement).value = `Vandaag. ${TEXT}`;
    painter.fieldChanged();
    expect(host.paint.querySelector('span')!.textContent).toBe('onverschillig');
    (field.element as HTMLTextAreaElement).value = `Vandaag. ${TEXT.replace('versch', 'vers')}`;
    painter.fieldChanged();
    expect(line()).toBeNull();
  });

  it('are cut off where a scrolling box cuts the field off, and go when a dialog lies over it', () => {
    const field = textarea('', 'height:30px;overflow:hidden');
    painter.markField(field, TEXT, [MARK]);
    expect((host.paint.firstElementChild as HTMLElement).style.clipPath).toMatch(/^inset\(0px 0px 3\dpx/);
    const cover = document.createElement('div');
    cover.style.cssText = 'position:fixed;inset:0;background:#fff;z-index:9';
    document.body.append(cover);
    painter.place();
    expect((host.paint.firstElementChild as HTMLElement).style.display).toBe('none');
  });

  it('go all at once and come back', () => {
    painter.markField(textarea(), TEXT, [MARK]);
    painter.hide(true);
    expect(line()).toBeNull();
    painter.hide(false);
    expect(line()).not.toBeNull();
  });
});

describe('lines under words in the page’s own text', () => {
  it('change no node and no style sheet of the page, and carry names that tell nothing', () => {
    document.body.innerHTML = `<div contenteditable="true"><p>Moeder is <b>onver</b>schillig.</p><p>Tweede.</p></div>`;
    const element = document.querySelector<HTMLElement>('[contenteditable]')!;
    const [html, sheets] = [document.body.innerHTML, document.styleSheets.length];
    painter.markField(
      { shape: 'contenteditable', element, frame: null },
      'Moeder is onverschillig.\nTweede.',
      [{ start: 10, end: 23, line: 'judgement' }],
    );
    expect(document.body.innerHTML).toBe(html);
    expect(document.styleSheets).toHaveLength(sheets);
    const names = [...CSS.highlights.keys()];
    expect(names).toHaveLength(1);
    expect(names[0]).toMatch(/^k\d$/);
    const [range] = [...CSS.highlights.get(names[0]!)!];
    expect((range as Range).toString()).toBe('onverschillig');
    painter.stop();
    expect(CSS.highlights.size).toBe(0);
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it('are painted in the document of an editor’s iframe', () => {
    document.body.innerHTML = '<iframe></iframe>';
    const frame = document.querySelector('iframe')!;
    const inner = frame.contentDocument!;
    inner.designMode = 'on';
    inner.body.innerHTML = '<p>Moeder is onverschillig.</p>';
    const text = 'Moeder is onverschillig.';
    painter.markField({ shape: 'editor-iframe', element: inner.body, frame }, text, [
      { start: 10, end: 23, line: 'mixed' },
    ]);
    const highlights = (frame.contentWindow as Window & typeof globalThis).CSS.highlights;
    expect(highlights.size).toBe(1);
    expect(CSS.highlights.size).toBe(0);
  });
});

describe('badges', () => {
  const badge = () => Object.assign(document.createElement('span'), { textContent: '◔2' });

  it('stand behind the last word of a name, without a change to the page', () => {
    document.body.innerHTML = '<table><tr><td style="width:300px">Sem de Wit</td></tr></table>';
    const element = document.querySelector('td')!;
    const html = document.body.innerHTML;
    const layer = new BadgeLayer(host);
    const mine = badge();
    layer.placeBadges([{ place: { element }, element: mine }]);
    const range = document.createRange();
    range.selectNodeContents(element);
    const text = range.getBoundingClientRect();
    expect(mine.getBoundingClientRect().left).toBeCloseTo(text.right + 6, 0);
    expect(document.body.innerHTML).toBe(html);
    layer.stop();
  });

  it('go when the name is scrolled out of its box, hidden, or asked away', () => {
    document.body.innerHTML =
      '<div style="height:40px;overflow:auto"><p>Sem de Wit</p><p style="height:400px"></p></div>';
    const [box, element] = [document.querySelector('div')!, document.querySelector('p')!];
    const layer = new BadgeLayer(host);
    const mine = badge();
    layer.placeBadges([{ place: { element }, element: mine }]);
    expect(mine.style.display).toBe('');
    box.scrollTop = 200;
    layer.place();
    expect(mine.style.display).toBe('none');
    box.scrollTop = 0;
    layer.place();
    expect(mine.style.display).toBe('');
    layer.hide(true);
    expect(mine.style.display).toBe('none');
    layer.stop();
  });
});
