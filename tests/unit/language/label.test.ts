import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelNote, type NoteLabels } from '../../../lib/language/label/label.ts';
import { sentenceFacts } from '../../../lib/language/label/sentence-facts.ts';
import { theModel } from '../../../lib/language/model/the-model.ts';
import { segment } from '../../../lib/language/segment/segment.ts';
import type { Flag, Kind } from '../../../lib/language/types.ts';

function label(text: string): NoteLabels {
  return labelNote(text, segment(text));
}

const CLEAR: [text: string, kind: Kind, flags: Flag[]][] = [
  ['Kwam om 9.10 uur binnen zonder jas.', 'observation', []],
  ['Hij werkt goed mee in de kring.', 'observation', []],
  ['Volgens oma eet hij thuis niet.', 'statement', []],
  ["'Ik wil niet naar huis', zei hij.", 'statement', []],
  ['Moeder denkt dat hij gepest wordt.', 'statement', []],
  ['Naar verluidt is vader opgepakt.', 'statement', ['source-missing']],
  ['Ik hoorde dat er politie is geweest.', 'statement', ['source-missing']],
  ['Misschien speelt er thuis iets.', 'hypothesis', ['hypothesis-unmarked']],
  ['Vermoeden: hij slaapt te weinig.', 'hypothesis', []],
  ['Ik vermoed dat er thuis iets speelt.', 'hypothesis', []],
  ['Moeder is onverschillig.', 'judgement', ['judgement']],
  ['Moeder is gewoon lui.', 'judgement', ['judgement']],
  ['Vader is alcoholist.', 'diagnosis', ['diagnosis-unqualified']],
  ['Besproken met IB.', 'action', []],
  ['Onderzoek naar ADHD aangevraagd.', 'action', []],
  ['Groet, Anja', 'other', []],
];

describe('sentences that leave no doubt', () => {
  test.each(CLEAR)('%s', (text, kind, flags) => {
    const [sentence] = label(text).sentences;
    expect(sentence?.kind).toBe(kind);
    expect(sentence?.flags).toEqual(flags);
  });
});

test('what is meant to be a guess of somebody quoted is not taken for one of the writer', () => {
  const [sentence] = label("Moeder zei: 'misschien is hij bang voor zijn vader'.").sentences;
  expect(sentence?.kind).toBe('statement');
  expect(sentence?.flags).not.toContain('hypothesis-unmarked');
});

test('a heading that names hypotheses names the line below it', () => {
  const text = 'Hypothesen:\n- hij is misschien bang voor zijn vader';
  expect(label(text).sentences[1]?.kind).toBe('hypothesis');
  expect(label(text).sentences[1]?.flags).not.toContain('hypothesis-unmarked');
});

test('cues lie in their sentence, and the decision weakens without them', () => {
  for (const [text, kind, flags] of CLEAR.filter(([, , wanted]) => wanted.length > 0)) {
    const [sentence] = label(text).sentences;
    expect(sentence?.cues.length, text).toBeGreaterThan(0);
    const cue = sentence!.cues[0]!;
    expect(cue.start).toBeGreaterThanOrEqual(0);
    expect(cue.end).toBeLessThanOrEqual(text.length);
    const without = `${text.slice(0, cue.start)}${text.slice(cue.end)}`;
    const odds = (words: string) => labelOdds(words, kind);
    expect(odds(without), `${flags[0]}: ${text.slice(cue.start, cue.end)}`).toBeLessThan(odds(text));
  }
});

function labelOdds(text: string, kind: Kind): number {
  const kinds: Kind[] = [
    'observation',
    'statement',
    'hypothesis',
    'judgement',
    'diagnosis',
    'action',
    'other',
  ];
  return sentenceFacts(theModel().linear, text, 0, text.length).odds[kinds.indexOf(kind)]!;
}

describe('a note as a whole', () => {
  test('a signal at home with a disclosure belongs to the Meldcode', () => {
    const note = label(
      'Maandag 12-5: J. had een blauwe plek op zijn wang. Hij zei dat papa hem thuis had geslagen. Besproken met IB.',
    );
    expect(note).toMatchObject({ category: 'meldcode', route: 'meldcode', dated: true, verwijsindex: false });
    expect(note.steps).toContain(2);
  });

  test('ordinary school talk does not', () => {
    const note = label(
      'Rekenen gaat vooruit, van 18 naar 24 goed. Lezen blijft zwak. Extra instructie ingepland.',
    );
    expect(note).toMatchObject({ category: 'other', route: 'none', steps: [], acute: false });
  });

  test('the Verwijsindex is told by its names', () => {
    expect(label('Signaal afgegeven in de Verwijsindex, ouders ingelicht.').verwijsindex).toBe(true);
    expect(label('Gezinsmatch: wij, JGZ en de woningcorporatie.').verwijsindex).toBe(true);
    expect(label('De match tegen groep 8 werd met 3-1 gewonnen.').verwijsindex).toBe(false);
  });
});

test('labels any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const sentences = segment(text);
      const labels = labelNote(text, sentences);
      return (
        labels.sentences.length === sentences.length &&
        labels.sentences.every(({ cues, split }, i) => {
          const { start, end } = sentences[i]!;
          const inside = cues.every((cue) => cue.start >= start && cue.end <= end && cue.start < cue.end);
          return inside && (split === null || (split > start && split < end));
        })
      );
    }),
  );
}, 60_000);

test('the same note gives the same labels, whatever was read before', () => {
  const text = 'Vader is een leugenaar. Volgens S. was er ruzie. Morgen bel ik moeder.';
  const before = label(text);
  label('Heel iets anders. Misschien regent het.');
  expect(label(text)).toEqual(before);
});
