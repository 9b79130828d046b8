import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { readPageSteps } from '../../lib/lvs/read/page.ts';
import { runNow } from '../../lib/lvs/read/steps.ts';
import { recognise } from '../../lib/lvs/recognise.ts';
import { apart, fields, files, HEAD, lists, noFiles, texts } from './lvs-unruly-pages.ts';

const NOW = new Date(2026, 10, 20, 12);

const show = (html: string) => {
  document.title = 'LVS';
  document.body.innerHTML = `<main>${html}</main>`;
};
const read = () => runNow(readPageSteps(document, generic, NOW)).reading;

afterEach(() => {
  document.body.innerHTML = '';
});

describe('a file on a page that marks up little', () => {
  it.each(Object.entries({ ...files, ...apart }))('%s', (_name, page) => {
    show(page.html);
    expect(recognise(document)).toBe('pupil-file');
    const { pupil, notes } = read();
    expect(pupil).toMatchObject({
      name: 'Kees van Dam',
      number: page.number === undefined ? '7712' : page.number,
    });
    expect(pupil?.birthDate).toBe(page.birthDate ?? null);
    expect(notes.map(({ date, text }) => [date, text])).toEqual(
      texts.map((text, at) => [`2026-11-${10 + at}`, text]),
    );
    for (const note of notes)
      expect(note).toMatchObject({
        ...(page.author === undefined ? {} : { author: page.author }),
        ...(page.category === undefined ? {} : { category: page.category }),
      });
  });
});

describe('a list of pupils on a page that marks up little', () => {
  it.each(Object.entries(lists))('%s', (_name, html) => {
    show(html);
    expect(recognise(document)).toBe('group-list');
    expect(read().rows.map(({ pupil }) => [pupil.name, pupil.number])).toEqual([
      ['Kees van Dam', '7712'],
      ['Noor Bos', '7713'],
      ['Ömer Yıldız', '7714'],
    ]);
  });
});

describe('no file and no list', () => {
  it.each(Object.entries(noFiles))('%s', (_name, html) => {
    show(html);
    expect(read().kind).toBe('none');
  });
});

describe('where one writes on such a page', () => {
  it.each(Object.entries(fields))('%s', (_name, { html, options }) => {
    show(HEAD + html);
    expect(recognise(document)).toBe('pupil-file');
    const { field, reading } = runNow(readPageSteps(document, generic, NOW));
    expect(field?.element.id).toBe('note');
    expect(reading.field?.category?.options).toEqual(options);
  });

  it('nowhere, when the only box is for something else', () => {
    show(`${HEAD}<label>Zoeken <textarea></textarea></label>`);
    expect(runNow(readPageSteps(document, generic, NOW)).field).toBeNull();
  });
});
