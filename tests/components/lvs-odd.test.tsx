import { afterEach, describe, expect, it } from 'vitest';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { readPageSteps } from '../../lib/lvs/read/page.ts';
import { runNow } from '../../lib/lvs/read/steps.ts';
import * as pages from './lvs-odd-pages.ts';

const NOW = new Date(2026, 10, 20, 12);
const show = (html: string) => {
  document.title = 'LVS';
  document.body.innerHTML = html;
};
const locate = () => runNow(readPageSteps(document, generic, NOW));
const notes = () => locate().reading.notes.map(({ date, author, text }) => [date, author, text]);

afterEach(() => show(''));

describe('page shapes that no practice host has', () => {
  it('notes in closed details, the year behind an apostrophe', () => {
    show(pages.accordion);
    expect(locate().reading.pupil).toMatchObject({
      name: "Noor van 't Hof",
      number: '5512',
      birthDate: '2017-03-24',
    });
    expect(notes()).toEqual([
      ['2026-11-12', 'M. de Boer', 'Noor huilde na de pauze.\nZe zat alleen.'],
      ['2026-10-24', 'M. de Boer', 'Noor gooide een stoel om.'],
      ['2026-09-03', 'juf Anna', 'Vader belde over de gymtas.'],
    ]);
    expect(locate().field?.shape).toBe('textarea');
  });

  it('notes in panels that are hidden until opened', () => {
    show(pages.folded);
    expect(locate().reading.pupil).toMatchObject({ name: "Zoë D'Angelo", birthDate: '2016-02-01' });
    expect(notes()).toEqual([
      ['2026-11-12', null, 'Zoë las een boek voor.'],
      ['2026-11-05', null, 'Zoë bleef binnen in de pauze.'],
      ['2026-10-01', null, 'Zoë hielp met opruimen.'],
    ]);
  });

  it('a note over two rows of a table', () => {
    show(pages.spanned);
    expect(locate().reading.pupil).toMatchObject({ name: 'Ömer Yıldız', number: '90210' });
    expect(notes()).toEqual([
      ['2026-11-12', 'M. de Boer', 'Ömer liep weg uit de les.'],
      ['2026-11-05', 'M. de Boer', 'Moeder kwam praten.'],
      ['2026-10-01', 'K. Smit', 'Ömer werkte goed samen.'],
    ]);
  });

  it('values and fields tied to their labels by aria-labelledby', () => {
    show(pages.labelled);
    expect(locate().reading.pupil).toMatchObject({ name: 'Jan-Willem ter Horst', number: '7781' });
    expect(locate().field?.element.id).toBe('right');
  });

  it('the day as a head over its note', () => {
    show(pages.perDay);
    expect(locate().reading.pupil).toMatchObject({ name: 'Anne-Fleur de Groot-Visser', number: '3310' });
    expect(notes()).toEqual([
      ['2026-11-12', null, 'Anne-Fleur kwam te laat.'],
      ['2026-11-11', null, 'Anne-Fleur vertelde over haar oma.'],
    ]);
  });
});
