import { expect, test } from 'vitest';
import { sentenceFeatures } from '../../../lib/language/features/sentence-features.ts';
import { MEETING_RULES } from '../../../lib/language/label/meeting-rules.ts';
import { MEETING_INPUTS, meetings } from '../../../lib/language/label/meetings.ts';
import { factsOf } from '../../../lib/language/label/sentence-facts.ts';
import type { ClassName } from '../../../lib/language/lexicon/index.ts';
import { SENTENCE_COLUMNS } from '../../../lib/language/model/columns.ts';

/** Numbers of the rules that hold for a note of these sentences. */
function holding(...sentences: string[]): number[] {
  const facts = sentences.map((sentence) => factsOf(sentenceFeatures(sentence, 0, sentence.length)));
  const x = new Float32Array(MEETING_INPUTS);
  meetings(
    facts,
    facts.map(() => new Float32Array(SENTENCE_COLUMNS)),
    x,
    0,
  );
  return MEETING_RULES.flatMap((_, r) => (x[2 * r] === 1 ? [r] : []));
}

/** The number of the first rule of exactly these lists, one a group. */
function rule(...lists: ClassName[]): number {
  const found = MEETING_RULES.findIndex(
    ({ all }) =>
      all.length === lists.length && lists.every((list, i) => all[i]!.length === 1 && all[i]![0] === list),
  );
  expect(found).toBeGreaterThanOrEqual(0);
  return found;
}

test('a wound tells more when somebody hit', () => {
  expect(holding('Zijn oom sloeg hem, er zit een snee boven zijn oog.')).toContain(rule('wound', 'inflict'));
  expect(holding('Hij heeft een snee van het knutselen.')).not.toContain(rule('wound', 'inflict'));
  expect(holding('Ze sloeg het boek dicht.')).not.toContain(rule('wound', 'inflict'));
});

test('care that is withheld is told by who, what and not', () => {
  expect(holding('Moeder geeft de insuline niet meer.')).toContain(rule('medicine', 'refused'));
  expect(holding('Moeder heeft de insuline gebracht.')).not.toContain(rule('medicine', 'refused'));
});

test('some lists may meet over the border of two sentences, not further', () => {
  const food = rule('food', 'punish');
  expect(holding('Hij krijgt geen avondeten.', 'Dat is de straf.')).toContain(food);
  expect(holding('Hij krijgt geen avondeten.', 'Het regende.', 'Dat is de straf.')).not.toContain(food);
});

test('a consultation that is planned is told apart from one that took place', () => {
  const done = rule('counsel', 'counselled');
  expect(holding('Met de aandachtsfunctionaris overlegd.')).toContain(done);
  expect(holding('Overmorgen overleg met de aandachtsfunctionaris.')).not.toContain(done);
});

test('phrases with whose and where are known in every order that was listed', () => {
  const sexual = MEETING_RULES.findIndex(
    ({ all, none }) => all[0]![0] === 'sexualSure' && none !== undefined,
  );
  for (const phrase of ['onder mijn shirt', "in d'r broek", 'onder haar rok', 'tussen zijn benen']) {
    expect(holding(`Ze zei dat hij ${phrase} zat.`)).toContain(sexual);
  }
  expect(holding('Ze zette de tas onder de kapstok.')).not.toContain(sexual);
});
