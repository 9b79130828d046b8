import { assemble } from './assemble.ts';
import { labelNote, type NoteLabels, type SentenceLabel } from './label/label.ts';
import { readUntil } from './limit.ts';
import { Overrides } from './overrides.ts';
import { type Recut, recut } from './recut.ts';
import { withoutMarker } from './segment/list-marker.ts';
import { segment } from './segment/segment.ts';
import type { NoteAnalysis, SentenceOverride, Span } from './types.ts';

/** Sentences around a changed one that its labels look at. */
const CONTEXT = 3;
/** A change of more sentences than this is a paste: then all is labelled again. */
const MOST_CHANGED = 6;

/**
 * Analyses a text that is being typed. `update` labels only the sentences that changed, within their surroundings;
 * the others and the note as a whole keep their labels, so that nothing flickers while somebody types. `settle`
 * labels the whole text: it equals `analyse(text)`, and is for when the typing pauses.
 */
export class LiveAnalysis {
  #text = '';
  /** Length of the text as it was given, which may be more than is read. */
  #length = 0;
  #spans: Span[] = [];
  #labels: NoteLabels | null = null;
  #settled = true;
  #own: Overrides;

  constructor(overrides: readonly SentenceOverride[] = []) {
    this.#own = new Overrides(overrides);
  }

  /** The teacher's own word on sentences from now on. */
  set overrides(overrides: readonly SentenceOverride[]) {
    this.#own = new Overrides(overrides);
  }

  update(whole: string): NoteAnalysis {
    this.#take(whole);
    return this.#show();
  }

  /** Labels the whole text: the one given, else as it was last. */
  settle(whole?: string): NoteAnalysis {
    if (whole !== undefined) this.#take(whole);
    if (!this.#settled) this.#labels = labelAll(this.#text, this.#spans);
    this.#settled = true;
    return this.#show();
  }

  #take(whole: string): void {
    const text = whole.slice(0, readUntil(whole));
    if (!this.#labels || text !== this.#text) this.#read(text);
    this.#length = whole.length;
  }

  #read(text: string): void {
    const change = this.#labels && recut(this.#spans, this.#text, text);
    const small = change && change.to - change.from <= MOST_CHANGED && change.spans.length > 2 * CONTEXT;
    const spans = change?.spans ?? segment(text);
    this.#labels =
      small && this.#labels
        ? relabelled(text, change, this.#labels, this.#spans.length)
        : labelAll(text, spans);
    this.#settled = !small;
    this.#text = text;
    this.#spans = spans;
  }

  #show(): NoteAnalysis {
    this.#labels ??= labelAll(this.#text, this.#spans);
    const analysis = assemble(this.#text, this.#spans, this.#labels, this.#own);
    return this.#text.length < this.#length ? { ...analysis, readUntil: this.#text.length } : analysis;
  }
}

function labelAll(text: string, spans: readonly Span[]): NoteLabels {
  return labelNote(
    text,
    spans.map((span) => withoutMarker(text, span)),
  );
}

/** New labels for the changed sentences, those of before for the rest. */
function relabelled(
  text: string,
  { spans, from, to, shift }: Recut,
  before: NoteLabels,
  count: number,
): NoteLabels {
  const first = Math.max(0, from - CONTEXT);
  const around = labelAll(text, spans.slice(first, to + CONTEXT)).sentences;
  const tail = before.sentences.slice(count - (spans.length - to));
  const sentences = [
    ...before.sentences.slice(0, from),
    ...around.slice(from - first, to - first),
    ...(shift === 0 ? tail : tail.map((label) => moved(label, shift))),
  ];
  return { ...before, sentences };
}

function moved(label: SentenceLabel, shift: number): SentenceLabel {
  if (label.cues.length === 0 && label.split === null) return label;
  const cues = label.cues.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { ...label, cues, split: label.split === null ? null : label.split + shift };
}
