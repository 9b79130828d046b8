import { describe, expect, it } from 'vitest';
import { language, tLanguage } from '../../../lib/i18n/nl/language.ts';
import { assemble } from '../../../lib/language/assemble.ts';
import { applyEdits } from '../../../lib/language/edits.ts';
import { answersFor, type MendAnswers, mendEdits, preview } from '../../../lib/language/mend.ts';
import { Overrides } from '../../../lib/language/overrides.ts';
import { segment } from '../../../lib/language/segment/segment.ts';
import type { Finding, Flag, Kind, NoteAnalysis } from '../../../lib/language/types.ts';

interface Given {
  kind?: Kind;
  flags?: Flag[];
  cue?: string;
  /** Words with which the second half starts. */
  split?: string;
  dated?: boolean;
}

/** The analysis of a note whose sentences are labelled as given: what is made of labels, apart from who gives them. */
function labelled(text: string, ...given: Given[]): NoteAnalysis {
  const spans = segment(text);
  const sentences = spans.map(({ start }, i) => {
    const { kind = 'observation', flags = [], cue, split } = given[i] ?? {};
    const at = cue ? text.indexOf(cue, start) : -1;
    const cues = cue ? [{ start: at, end: at + cue.length }] : [];
    return { kind, flags, cues, split: split ? text.indexOf(split, start) : null };
  });
  const dated = given.every((one) => one.dated !== false);
  const note = {
    category: 'other',
    categoryReason: null,
    route: 'none',
    steps: [],
    verwijsindex: false,
  } as const;
  return assemble(text, spans, { sentences, ...note, steps: [], acute: false, dated }, new Overrides());
}

function mended(text: string, given: Given, kind: Finding['kind'], answers: MendAnswers = {}): string {
  const finding = labelled(text, given).findings.find((one) => one.kind === kind)!;
  const edits = mendEdits(text, finding, answers);
  const after = applyEdits(text, edits);
  expect(preview(text, finding, answers).after).toBe(applyEdits(text, edits).slice(finding.sentence.start));
  return after;
}

const hypothesis: Given = { kind: 'hypothesis', flags: ['hypothesis-unmarked'] };
const both: Given = { kind: 'hypothesis', flags: ['hypothesis-unmarked', 'mixed'] };

describe('naming and splitting', () => {
  it.each([
    ['- Misschien is hij bang.', '- Hypothese: Misschien is hij bang.'],
    ['2. lijkt bang', '2. Hypothese: lijkt bang'],
  ])('%s', (text, wanted) => expect(mended(text, hypothesis, 'hypothesis-unmarked')).toBe(wanted));

  it.each([
    ['Had een blauwe plek, ws van vader.', 'ws', 'Had een blauwe plek. Hypothese: ws van vader.'],
    ['Had een plek - ws van vader', 'ws', 'Had een plek. Hypothese: ws van vader'],
    ['Had een plek (ws van vader).', 'ws', 'Had een plek. Hypothese: ws van vader.'],
    ['Had een plek (ws van vader) op de arm.', 'ws', 'Had een plek op de arm. Hypothese: ws van vader.'],
    ['At niets, want moeder vergat het vast.', 'want', 'At niets. Hypothese: moeder vergat het vast.'],
  ])('%s', (text, split, wanted) => {
    for (const kind of ['mixed', 'hypothesis-unmarked'] as const) {
      expect(mended(text, { ...both, split, cue: split }, kind)).toBe(wanted);
    }
  });

  it('puts the name in front when the guess comes first', () => {
    const given = { ...both, split: 'kroop', cue: 'Waarschijnlijk' };
    const text = 'Waarschijnlijk bang, kroop onder de tafel.';
    expect(mended(text, given, 'mixed')).toBe('Hypothese: Waarschijnlijk bang. Kroop onder de tafel.');
  });

  it('gives a verdict no name: that has a mend of its own', () => {
    const given: Given = { kind: 'judgement', flags: ['judgement', 'mixed'], split: 'moeder', cue: 'laks' };
    const text = 'Kwam te laat, moeder is laks.';
    expect(mended(text, given, 'mixed')).toBe('Kwam te laat. Moeder is laks.');
    const observation = 'moeder keek op haar telefoon.';
    expect(mended(text, given, 'judgement', { observation })).toBe(
      'Kwam te laat. Moeder keek op haar telefoon.',
    );
  });
});

describe('asking', () => {
  const hearsay: Given = { kind: 'statement', flags: ['source-missing'] };
  const who = 'de buurvrouw';
  it.each([
    ['Vader zou gedronken hebben.', 'Volgens de buurvrouw (12-3): Vader zou gedronken hebben.'],
    ['Naar verluidt is hij weg.', 'Volgens de buurvrouw (12-3) is hij weg.'],
    ['Zou hij weg zijn?', 'Zou hij weg zijn (bron: de buurvrouw, 12-3)?'],
    ['Klas: hij zou weg zijn.', 'Klas: hij zou weg zijn (bron: de buurvrouw, 12-3).'],
  ])('the source: %s', (text, wanted) => {
    expect(mended(text, hearsay, 'source-missing', { who, when: '12-3' })).toBe(wanted);
  });

  it('takes a source without a date, a date field and loose blanks', () => {
    expect(mended('Hij zou weg zijn.', hearsay, 'source-missing', { who: ' oma\n' })).toBe(
      'Volgens oma: Hij zou weg zijn.',
    );
    const answers = { who, when: '2026-03-09' };
    expect(mended('Hij zou weg zijn.', hearsay, 'source-missing', answers)).toContain('(9-3-2026)');
  });

  it('who made the diagnosis', () => {
    const given: Given = { kind: 'diagnosis', flags: ['diagnosis-unqualified'] };
    const answers = { who: 'kinderarts De W.', when: '3 mei' };
    expect(mended('Hij heeft ADHD.', given, 'diagnosis-unqualified', answers)).toBe(
      'Hij heeft ADHD (vastgesteld door kinderarts De W., 3 mei).',
    );
  });

  it('what was seen, in place of the verdict', () => {
    const given: Given = { kind: 'judgement', flags: ['judgement'] };
    const observation = 'Hij maakte vier van de tien sommen.';
    expect(mended('- Hij is lui!', given, 'judgement', { observation })).toBe(
      '- Hij maakte vier van de tien sommen!',
    );
  });

  it('nothing is changed while the answer is missing', () => {
    const { findings } = labelled('Hij zou weg zijn.', { ...hearsay, dated: false });
    expect(findings.map(({ kind }) => kind)).toEqual(['source-missing', 'undated']);
    for (const finding of findings) {
      expect(answersFor(finding).length).toBeGreaterThan(0);
      expect(mendEdits('Hij zou weg zijn.', finding, { who: ' ', when: '' })).toEqual([]);
    }
  });

  it('asks the date once a note, at the first statement whose source is known', () => {
    const text = 'Hij zou weg zijn. Moeder zei ja. Vader zei nee.';
    const said: Given = { kind: 'statement', dated: false };
    const undated = labelled(text, { ...hearsay, dated: false }, said, said).findings.filter(
      ({ kind }) => kind === 'undated',
    );
    expect(undated.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      'Moeder zei ja.',
    ]);
    expect(applyEdits(text, mendEdits(text, undated[0]!, { when: '12-3' }))).toContain(
      '. 12-3: Moeder zei ja.',
    );
  });
});

describe('the reason', () => {
  it('is one Dutch sentence for each kind, with and without the words it rests on', () => {
    const given: Given = { kind: 'judgement', flags: ['judgement'], cue: 'lui' };
    const [found] = labelled('Hij is lui.', given).findings;
    expect(tLanguage(found!.reason.key, found!.reason.params)).toContain('‘lui’');
    for (const [key, reason] of Object.entries(language).filter(([key]) => key.startsWith('reason.'))) {
      expect(reason, key).toMatch(/^\S[^.!?]*\.$|^\S.*[a-z)]\.$/);
      expect(reason, key).not.toMatch(/!|mishandel|misbruik|schuld/);
    }
  });

  it('keeps the id of a finding while its words stay, and tells equal sentences apart', () => {
    const given: Given = { kind: 'judgement', flags: ['judgement'] };
    const [first] = labelled('Hij is lui.', given).findings;
    const ids = labelled('Klaar. Hij is lui. hij is lui', {}, given, given).findings.map(({ id }) => id);
    expect(ids[0]).toBe(first!.id);
    expect(new Set(ids).size).toBe(2);
  });
});
