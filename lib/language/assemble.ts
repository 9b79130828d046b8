import { categoryReason } from './category-reason.ts';
import { obeyExplicit, opensWithDate } from './explicit.ts';
import { findingsOf, type LabelledSentence, undatedFinding } from './findings/findings.ts';
import type { NoteLabels } from './label/label.ts';
import type { Overrides } from './overrides.ts';
import { withoutMarker } from './segment/list-marker.ts';
import type { Finding, NoteAnalysis, Sentence, Span } from './types.ts';

/** Puts sentences, labels and the teacher's own word together into the analysis that is shown. */
export function assemble(
  text: string,
  spans: readonly Span[],
  labels: NoteLabels,
  own: Overrides,
): NoteAnalysis {
  if (spans.length === 0) return nothing();
  const sentences: Sentence[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  let statement: LabelledSentence | null = null;
  const dated = labels.dated || spans.some((span) => opensWithDate(text, withoutMarker(text, span)));
  let undatedIsFine = dated;
  for (let i = 0; i < spans.length; i++) {
    const { start, end } = spans[i]!;
    const said = obeyExplicit(text, withoutMarker(text, spans[i]!), labels.sentences[i]!);
    const label = own.size > 0 ? own.apply(text.slice(start, end), said) : said;
    const { kind, flags, cues, split } = label;
    sentences.push({ start, end, kind, flags });
    if (flags.length === 0 && kind !== 'statement') continue;
    const sentence = { start, end, kind, flags, cues, split };
    findings.push(...findingsOf(text, sentence, seen));
    if (undatedIsFine || kind !== 'statement') continue;
    statement = firstWithSource(statement, sentence);
    undatedIsFine = own.isDismissed(text.slice(start, end), 'undated');
  }
  if (statement && !undatedIsFine) findings.push(undatedFinding(text, statement, seen));
  findings.sort((a, b) => a.sentence.start - b.sentence.start || b.weight - a.weight);
  const { category, route, steps, verwijsindex, acute } = labels;
  const reason = categoryReason(labels);
  return { sentences, findings, category, categoryReason: reason, route, steps, verwijsindex, acute, dated };
}

/** The date is best asked where the source is known; where it is not, the source's mend asks for both. */
function firstWithSource(first: LabelledSentence | null, next: LabelledSentence): LabelledSentence {
  if (!first) return next;
  return first.flags.includes('source-missing') && !next.flags.includes('source-missing') ? next : first;
}

/** The analysis of a text without words. */
function nothing(): NoteAnalysis {
  const note = { category: 'other', categoryReason: null, route: 'none' } as const;
  return { sentences: [], findings: [], ...note, steps: [], verwijsindex: false, acute: false, dated: false };
}
