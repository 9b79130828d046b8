import { sentenceKey } from '../key.ts';
import { prefixEdits, splitEdits } from '../mend/split.ts';
import type { Finding, FindingKind, Mend, Reason, Sentence, Span } from '../types.ts';
import { linkBefore } from './link.ts';
import { type Place, partOf, placeOf } from './place.ts';
import { WEIGHTS } from './weights.ts';

/** A sentence with what the engine knows of it. */
export interface LabelledSentence extends Sentence {
  cues: Span[];
  /** Border of a mixed sentence, an offset into the text; null when it has none. */
  split: number | null;
}

/** Makes the findings of one sentence, one a flag that asks for a mend, in the order of the flags. */
export function findingsOf(text: string, sentence: LabelledSentence, seen: Map<string, number>): Finding[] {
  const found: Finding[] = [];
  if (sentence.flags.length === 0) return found;
  const mixed = sentence.flags.includes('mixed');
  const split = sentence.split ?? (mixed ? linkBefore(text, sentence, sentence.cues[0]) : null);
  const place = placeOf(text, sentence, mixed ? split : null, sentence.cues);
  for (const kind of sentence.flags) {
    if (kind === 'follow-up') continue;
    const span = kind === 'mixed' ? place.words : partOf(place, cueOf(sentence));
    const mend = mendOf(text, kind, sentence, place);
    found.push(finding(text, kind, sentence, span, sentence.cues, mend, seen));
  }
  return found;
}

/** A statement in a note without any date: once a note, at its first statement. */
export function undatedFinding(text: string, sentence: LabelledSentence, seen: Map<string, number>): Finding {
  const { words } = placeOf(text, sentence, null, []);
  return finding(text, 'undated', sentence, words, [], { type: 'ask', ask: 'date' }, seen);
}

function finding(
  text: string,
  kind: FindingKind,
  { start, end }: Span,
  span: Span,
  cues: Span[],
  mend: Mend,
  seen: Map<string, number>,
): Finding {
  const inside = cues.filter((cue) => cue.start >= start && cue.end <= end && cue.start < cue.end);
  const reason = reasonOf(text, kind, inside[0]);
  const id = uniqueId(`${kind}:${sentenceKey(text.slice(start, end))}`, seen);
  return { id, kind, sentence: { start, end }, span, cues: inside, reason, weight: WEIGHTS[kind], mend };
}

/** The same sentence twice in a note gives two findings that stay apart. */
function uniqueId(id: string, seen: Map<string, number>): string {
  const before = seen.get(id) ?? 0;
  seen.set(id, before + 1);
  return before === 0 ? id : `${id}:${before + 1}`;
}

const LONGEST_CUE = 40;

function reasonOf(text: string, kind: FindingKind, cue: Span | undefined): Reason {
  if (!cue || kind === 'undated' || cue.end - cue.start > LONGEST_CUE)
    return { key: `reason.${kind}`, params: {} };
  return { key: `reason.${kind}.cue`, params: { cue: text.slice(cue.start, cue.end) } };
}

function cueOf({ cues }: LabelledSentence): Span | undefined {
  return cues[0];
}

function mendOf(text: string, kind: FindingKind, sentence: LabelledSentence, place: Place): Mend {
  switch (kind) {
    case 'judgement':
      return { type: 'ask', ask: 'observation' };
    case 'source-missing':
      return { type: 'ask', ask: 'source' };
    case 'diagnosis-unqualified':
      return { type: 'ask', ask: 'diagnosed-by' };
    case 'undated':
      return { type: 'ask', ask: 'date' };
    default:
      return separation(text, sentence, place);
  }
}

/** Names the guess, splitting it from the fact first; a mixed verdict without a border asks what was seen. */
function separation(text: string, sentence: LabelledSentence, { parts, side }: Place): Mend {
  const guess = sentence.flags.includes('hypothesis-unmarked');
  if (parts) return { type: 'edit', edits: splitEdits(text, parts, side, guess) };
  return guess ? { type: 'edit', edits: prefixEdits(text, sentence) } : { type: 'ask', ask: 'observation' };
}
