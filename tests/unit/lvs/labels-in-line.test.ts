import { describe, expect, it } from 'vitest';
import { effective } from '../../../lib/lvs/profile/effective.ts';
import { generic } from '../../../lib/lvs/profile/generic.ts';
import { labelsInLine } from '../../../lib/lvs/read/labels-in-line.ts';

const { partsOf } = effective(generic);
const read = (line: string) => labelsInLine(line, partsOf).map(({ parts, rest }) => [parts[0], rest]);

describe('labels and values in one line', () => {
  it('are told apart, an unknown label ends the value before it', () => {
    expect(
      read('(groep 6) \u00a0 Leerlingnummer: 1001 \u00a0 Geb. datum: 14-03-2017 \u00a0 PGN: 999920029'),
    ).toEqual([
      ['pupilNumber', '1001'],
      ['pupilBirthDate', '14-03-2017'],
    ]);
    expect(read('Student number: 8812 • Date of birth: April 3, 2016')).toEqual([
      ['pupilNumber', '8812'],
      ['pupilBirthDate', 'April 3, 2016'],
    ]);
    expect(read('Leerlingnummer:1001')).toEqual([['pupilNumber', '1001']]);
  });

  it('are not seen in a time or a sentence', () => {
    expect(read('Om 10:15 uur opgehaald')).toEqual([]);
    expect(read('Sem zei: "Gewoon gevallen."')).toEqual([]);
  });
});
