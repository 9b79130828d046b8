import type { NoteAnalysis, Span } from '../../../lib/language/types.ts';

/** Throws when an analysis breaks a law that holds for every text. */
export function assertSound(text: string, analysis: NoteAnalysis): void {
  const until = analysis.readUntil ?? text.length;
  let at = 0;
  for (const sentence of analysis.sentences) {
    assertInside(sentence, at, until, 'sentence');
    if (text.slice(at, sentence.start).trim() !== '') throw new Error(`text without a sentence at ${at}`);
    at = sentence.end;
  }
  if (text.slice(at, until).trim() !== '') throw new Error(`text without a sentence at ${at}`);
  const ids = new Set<string>();
  for (const { id, sentence, span, cues, mend } of analysis.findings) {
    if (ids.has(id)) throw new Error(`two findings with one id: ${id}`);
    ids.add(id);
    assertInside(sentence, 0, until, 'sentence of a finding');
    assertInside(span, sentence.start, sentence.end, 'span');
    for (const cue of cues) assertInside(cue, sentence.start, sentence.end, 'cue');
    let edited = sentence.start;
    for (const edit of mend.type === 'edit' ? mend.edits : []) {
      if (edit.start < edited || edit.end < edit.start || edit.end > sentence.end)
        throw new Error('edit outside');
      edited = edit.end;
    }
  }
}

function assertInside({ start, end }: Span, from: number, to: number, what: string): void {
  if (!(start >= from && end > start && end <= to))
    throw new Error(`${what} ${start}–${end} outside ${from}–${to}`);
}
