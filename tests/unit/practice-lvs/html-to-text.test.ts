import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, paragraphs, withBreaks } from '../../practice-lvs/html.ts';
import { htmlToText } from '../../practice-lvs/html-to-text.ts';

const line = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ''));
const text = fc.array(line, { minLength: 1 }).map((lines) => lines.join('\n').trimEnd());

describe('text of what an editor made', () => {
  it('gives back what was written as paragraphs, as divs or with breaks', () => {
    fc.assert(
      fc.property(text, (written) => {
        expect(htmlToText(paragraphs(written).html)).toBe(written);
        expect(htmlToText(withBreaks(written).html)).toBe(written);
        const divs = written.split('\n').map((each) => `<div>${escapeHtml(each) || '<br>'}</div>`);
        expect(htmlToText(divs.join(''))).toBe(written);
      }),
    );
  });

  it.each([
    ['een<div>twee</div>', 'een\ntwee'],
    ['<p><b>een</b> <i>twee</i></p>', 'een twee'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['a&nbsp;&amp;&#233;&#x41;', 'a\u00A0&éA'],
    ['<p>a</p><script>alert(1)</script><p>b</p>', 'a\nb'],
    ['1 < 2 en 3 > 2', '1 < 2 en 3 > 2'],
  ])('reads %s', (source, expected) => {
    expect(htmlToText(source)).toBe(expected);
  });
});
