/** The analysis of the field in which the teacher is writing, kept in step with what she types. */
import { isBeingTyped } from '../../lib/language/being-typed.ts';
import { editBetween, mapSpans } from '../../lib/language/map-spans.ts';
import type { Finding, NoteAnalysis } from '../../lib/language/types.ts';
import { call } from '../../lib/messages/client.ts';

/** Short enough for marks to feel immediate, long enough to skip the letters within a word. */
const PAUSE = 80;
/** After so long without a key the sentence under the caret counts as written, and the note is read as a whole. */
const REST = 1_000;

export interface FieldState {
  text: string;
  analysis: NoteAnalysis | null;
  /** What to show now: nothing of the sentence that is still being typed. */
  findings: Finding[];
}

export class FieldSync {
  readonly #onChange: () => void;
  #text = '';
  #caret: number | null = null;
  #analysis: NoteAnalysis | null = null;
  #analysed: string | null = null;
  #typing = false;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(onChange: () => void) {
    this.#onChange = onChange;
  }

  get state(): FieldState {
    const { findings = [] } = this.#analysis ?? {};
    return {
      text: this.#text,
      analysis: this.#analysis,
      findings: findings.filter((one) => this.#settled(one)),
    };
  }

  /** The field holds this text now. `typed` when a key did it, so that the sentence may not be ready. */
  update(text: string, caret: number | null, typed: boolean): void {
    this.#caret = caret;
    if (text === this.#text && this.#analysed === text) return;
    if (this.#analysis && text !== this.#text) this.#analysis = moved(this.#analysis, this.#text, text);
    this.#text = text;
    this.#typing = typed;
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
    this.#pause = setTimeout(() => void this.#analyse(), typed ? PAUSE : 0);
    if (typed) this.#rest = setTimeout(() => this.#ready(), REST);
    this.#onChange();
  }

  /** Ask again: a label was set. */
  again(): void {
    this.#analysed = null;
    void this.#analyse();
  }

  clear(): void {
    this.stop();
    this.#text = '';
    this.#analysis = null;
    this.#analysed = null;
  }

  stop(): void {
    clearTimeout(this.#pause);
    clearTimeout(this.#rest);
  }

  #ready(): void {
    this.#typing = false;
    this.#onChange();
    void this.#analyse();
  }

  #settled(finding: Finding): boolean {
    return !this.#typing || this.#caret === null || !isBeingTyped(this.#text, this.#caret, finding.sentence);
  }

  async #analyse(): Promise<void> {
    const text = this.#text;
    try {
      const analysis = await call('language.analyse', { text, typing: this.#typing });
      if (text !== this.#text) return;
      this.#analysis = analysis;
      this.#analysed = text;
    } catch {
      // The panel says that the engine does not answer: it sees a field without an analysis.
      if (text === this.#text) this.#analysis = null;
    }
    this.#onChange();
  }
}

/** The analysis of the text before, its spans moved over the edit; what the edit touches falls away. */
function moved(analysis: NoteAnalysis, before: string, after: string): NoteAnalysis {
  const edit = editBetween(before, after);
  const findings = analysis.findings.flatMap((finding) => {
    const mends = finding.mend.type === 'edit' ? finding.mend.edits : [];
    const whole = [finding.sentence, finding.span, ...finding.cues];
    const spans = mapSpans(whole, edit);
    const edits = mapSpans(mends, edit);
    const [sentence, span, ...cues] = spans;
    if (!sentence || !span || spans.length < whole.length || edits.length < mends.length) return [];
    const mend = finding.mend.type === 'edit' ? { ...finding.mend, edits } : finding.mend;
    return [{ ...finding, sentence, span, cues, mend }];
  });
  return { ...analysis, sentences: mapSpans(analysis.sentences, edit), findings };
}
