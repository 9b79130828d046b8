import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../../lib/language/segment/segment.ts';
import { readNotes } from '../../corpus/read-notes.ts';

/** `|` stands where a border is wanted. */
function cut(marked: string): void {
  const text = marked.replaceAll('|', '');
  const found = segment(text).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|').map((part) => part.trim()));
}

describe('sentence borders', { timeout: 60_000 }, () => {
  it.each([
    'Kwam om 9.10 uur binnen. |Had geen jas aan.',
    'Dhr. Bakker en mevr. Smit waren er i.v.m. de toets, o.b.v. de lijst. |Moeder was er niet.',
    'Gesprek met J. en zijn vader. |Afgesproken met M. Jansen.',
    'Overleg met lln. en ouders, a.s. dinsdag. |Ca. 3 cm groot, bijv. als een munt.',
    'Gebeld met moeder van D. |Zij komt op 12.3. langs.',
    'Score 1.5 op de toets van 12-3. |Dat is meer dan nov. vorig jaar.',
    "Hij zei: 'Ik wil niet. Papa is boos.' |Daarna ging hij naar buiten.",
    "'Ik wil niet naar huis.' zei hij zacht. |Hij bleef staan.",
    '"Stop!" riep ze. |"Niet doen!"',
    'De veronderstelling (val van de trap. zie 3/2) laten we los. |Vervolg in mei.',
    'kwam te laat. moeder gebeld, nam niet op'.replace('. m', '. |m'),
    "'s Morgens at hij niets. |'s Middags wel, foto's op de groep.",
    'Hij lachte … en liep weg. |Wat nu? |Dat weet ik niet!',
    'Fijne week gehad :) |gezellig joch.'.replace(' |', ' '),
    'Gaat dat goed? :) |gezellig joch.',
    'Was om 8.30 uur thuis.Moeder deed open.'.replace('.M', '.|M'),
    'Zie www.school.nl en j.smit@school.nl voor meer. |Groet, J. de Boer',
    '1. Vader belde. |Hij was rustig.',
    "Collega's. |Ouders zijn gebeld.".replace("Collega's", "Besproken met collega's"),
  ])('%s', (marked) => cut(marked));

  it('takes every line, bullet and label for a sentence of its own', () => {
    cut('Signalen\n|- geen jas\n|- broodtrommel leeg\n|• moe\n\n|Actie: IB gebeld\r\n|Groet, Anja');
  });

  it('lets a stray quotation mark swallow no more than its own line', () => {
    cut("Hij zei 'ik ga weg en liep door. |Zijn zus bleef.\n|Daarna kwam 'papa'. |Klaar.");
  });

  it('covers every character that is not blank, in order', () => {
    const pieces = fc.constantFrom(
      '. ',
      '.',
      "'",
      '"',
      '(',
      ')',
      '\n',
      'a',
      'Hij ',
      'dhr. ',
      '9.10',
      '😀',
      '- ',
      '…',
      ' ',
      '\ud800',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        let at = 0;
        for (const { start, end } of segment(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('agrees with the borders of the corpus', () => {
    let wanted = 0;
    let right = 0;
    for (const note of readNotes('tests/corpus/train.jsonl')) {
      const found = new Set(
        segment(note.text).map(({ start, end }) => note.text.slice(start, end).replace(/^- /, '')),
      );
      wanted += note.sentences.length;
      right += note.sentences.filter(({ text }) => found.has(text)).length;
    }
    expect(right / wanted).toBeGreaterThan(0.985);
  });
});

describe('notes without stops', () => {
  it.each([
    'Terugblik Inès, 3 mei |Ons vermoeden klopte niet.',
    'Registratie verwijsindex |De directeur heeft op 5 juni geregistreerd.',
    'Dag allemaal, |Op de sportdag gaan we naar het park.',
    'Hoi allemaal, ik was er van 7 tot 11.',
    'D. kroop onder de tafel toen de stem omhoog ging |Daarna liep hij weg.',
    'Om 8.55 Veilig Thuis gebeld.',
    'Oudergespr. Emir, 2-10 in het lokaal. |Kinderpsych. komt mee.',
    'Zij las het boek Het geheim van opa voor.',
  ])('%s', (marked) => cut(marked));

  it('cuts long dictation before what starts a sentence, and leaves a short telegram whole', () => {
    const dictated =
      'vanmorgen kwam ruben binnen met een rode plek op zijn wang en hij zei dat hij van de trap was gevallen ik heb hem daarna nog gevraagd hoe het thuis gaat en toen begon hij te huilen moeder heeft om half vier gebeld';
    const found = segment(dictated).map(({ start, end }) => dictated.slice(start, end));
    expect(found.length).toBeGreaterThanOrEqual(3);
    expect(found.join(' ')).toBe(dictated);
    expect(found.some((sentence) => sentence.startsWith('ik heb hem'))).toBe(true);
    cut('moeder gebeld en gevraagd of hij morgen zijn gymtas wil meenemen naar school');
  });
});
