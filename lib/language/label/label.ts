/** Labels a note: kind and flags of each sentence, and what the note as a whole is about. */

import type { Model } from '../model/model.ts';
import { theModel } from '../model/the-model.ts';
import type { Flag, Kind, NoteAnalysis, Span } from '../types.ts';
import { cuesOf } from './cues.ts';
import { decideNote, decideSentence } from './decide.ts';
import { FactsCache } from './facts-cache.ts';
import { layoutOf } from './layout.ts';
import { scoreNote } from './score-note.ts';
import { splitOf } from './split.ts';
import { underNaming } from './under-naming.ts';
import { isVerwijsindex } from './verwijsindex.ts';

export interface SentenceLabel {
  kind: Kind;
  flags: Flag[];
  /** The words that the flags rest on, weightiest first; offsets into the note. Empty without flags. */
  cues: Span[];
  /** For a `mixed` sentence: where its second half starts, when known. */
  split: number | null;
}

export type NoteLabels = { sentences: SentenceLabel[] } & Pick<
  NoteAnalysis,
  'category' | 'categoryReason' | 'route' | 'steps' | 'verwijsindex' | 'acute' | 'dated'
>;

const cache = new FactsCache();

/** `sentences`: where they lie in `text`, in order (UTF-16 offsets); `filed`: by a person, under the Meldcode. */
export function labelNote(text: string, sentences: readonly Span[], filed = false): NoteLabels {
  return labelWith(theModel(), text, sentences, cache, filed);
}

/** As `labelNote`, with a model given. */
export function labelWith(
  model: Model,
  text: string,
  sentences: readonly Span[],
  known: FactsCache = new FactsCache(),
  filed = false,
): NoteLabels {
  const facts = sentences.map(({ start, end }) => known.get(model.linear, text, start, end));
  const scores = scoreNote(model, facts, layoutOf(text, sentences));
  const named = underNaming(facts);
  const labels = sentences.map((span, i): SentenceLabel => {
    const { kind, flags } = decideSentence(model, scores.sentences[i]!, named[i] === 1);
    const cues = flags.length === 0 ? [] : cuesOf(model.linear, text, span, kind, flags);
    const split = flags.includes('mixed') ? splitOf(model.linear, text, span, kind) : null;
    return { kind, flags, cues, split };
  });
  const verwijsindex = isVerwijsindex(facts);
  const { route, category, steps, acute, dated } = decideNote(model, scores.note, filed);
  return {
    sentences: labels,
    category,
    categoryReason: null,
    route,
    steps,
    verwijsindex,
    acute,
    dated,
  };
}
