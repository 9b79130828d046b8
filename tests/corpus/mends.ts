/**
 * Tries the mend of every finding: `node tests/corpus/mends.ts [--errors N] [FILE…]` prints for each kind how many
 * findings are gone when the mended note is analysed again.
 */
import { analyse } from '../../lib/language/analyse.ts';
import { applyEdits } from '../../lib/language/edits.ts';
import { type MendAnswers, mendEdits } from '../../lib/language/mend.ts';
import type { Finding, FindingKind, Span } from '../../lib/language/types.ts';
import { readNotes } from './read-notes.ts';

/** What a teacher could fill in; each is free of what it mends. */
export const ANSWERS: Record<FindingKind, MendAnswers> = {
  'hypothesis-unmarked': {},
  mixed: { observation: 'Zij kwam om 9.10 uur binnen en ging op haar stoel zitten' },
  judgement: { observation: 'Zij kwam om 9.10 uur binnen en ging op haar stoel zitten' },
  'source-missing': { who: 'de buurvrouw', when: '12 maart' },
  'diagnosis-unqualified': { who: 'kinderarts De Wit', when: '12 maart' },
  undated: { when: '12 maart' },
};

export interface Mended {
  kind: FindingKind;
  /** The finding is gone from the sentences that took the place of its own. */
  gone: boolean;
  before: string;
  after: string;
}

/** Mends each finding of a note by itself and analyses the outcome. */
export function mendAll(text: string): Mended[] {
  return analyse(text).findings.map((finding) => mendOne(text, finding));
}

function mendOne(text: string, finding: Finding): Mended {
  const edits = mendEdits(text, finding, ANSWERS[finding.kind]);
  const mended = applyEdits(text, edits);
  const { start, end } = finding.sentence;
  const place = { start, end: end + mended.length - text.length };
  const again = analyse(mended).findings.filter(
    ({ kind, sentence }) => kind === finding.kind && (kind === 'undated' || overlaps(sentence, place)),
  );
  const gone = edits.length > 0 && again.length === 0;
  return { kind: finding.kind, gone, before: text.slice(start, end), after: mended.slice(place.start, place.end) };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

if (import.meta.main) {
  const args = process.argv.slice(2);
  const at = args.indexOf('--errors');
  let errorsLeft = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
  const files = args.length > 0 ? args : ['dev.jsonl', 'train.jsonl'].map((name) => `${import.meta.dirname}/${name}`);
  const tally = new Map<string, { gone: number; all: number }>();
  for (const mended of files.flatMap(readNotes).flatMap(({ text }) => mendAll(text))) {
    for (const kind of [mended.kind, 'all']) {
      const count = tally.get(kind) ?? { gone: 0, all: 0 };
      tally.set(kind, { gone: count.gone + (mended.gone ? 1 : 0), all: count.all + 1 });
    }
    if (!mended.gone && errorsLeft-- > 0) console.log(`${mended.kind}: ${mended.before}\n   → ${mended.after}`);
  }
  for (const [kind, { gone, all }] of tally) {
    console.log(`${kind.padEnd(22)} ${gone} of ${all} gone (${((100 * gone) / all).toFixed(1)} %)`);
  }
}
