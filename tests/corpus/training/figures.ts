/** The figures of tests/corpus/score.py, for notes cut at the annotators' borders. */
import type { NoteLabels } from '../../../lib/language/label/label.ts';
import { FLAGS, KINDS } from '../../../lib/language/types.ts';
import type { TrainingNote } from './corpus.ts';

export interface Scored {
  note: TrainingNote;
  labels: NoteLabels;
}

class Count {
  hit = 0;
  wrong = 0;
  missed = 0;
  add(got: boolean, want: boolean): void {
    if (got && want) this.hit++;
    else if (got) this.wrong++;
    else if (want) this.missed++;
  }
  get f1(): number {
    return (2 * this.hit) / Math.max(1, 2 * this.hit + this.wrong + this.missed);
  }
  get show(): string {
    const precision = this.hit / Math.max(1, this.hit + this.wrong);
    const recall = this.hit / Math.max(1, this.hit + this.missed);
    return `F1 ${this.f1.toFixed(3)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)})`;
  }
}

export function figures(scored: readonly Scored[]): string {
  const kinds = KINDS.map(() => new Count());
  const flags = FLAGS.map(() => new Count());
  const allFlags = new Count();
  const [category, verwijsindex, acute, steps] = [new Count(), new Count(), new Count(), new Count()];
  let [clean, alarms, right, total, route, dated] = [0, 0, 0, 0, 0, 0];
  for (const { note, labels } of scored) {
    note.sentences.forEach((want, i) => {
      const got = labels.sentences[i]!;
      KINDS.forEach((kind, k) => kinds[k]!.add(got.kind === kind, want.kind === kind));
      total++;
      if (got.kind === want.kind) right++;
      FLAGS.forEach((flag, f) => {
        flags[f]!.add(got.flags.includes(flag), want.flags.includes(flag));
        allFlags.add(got.flags.includes(flag), want.flags.includes(flag));
      });
      if (want.flags.length > 0) return;
      clean++;
      if (got.flags.length > 0) alarms++;
    });
    category.add(labels.category === 'meldcode', note.category === 'meldcode');
    verwijsindex.add(labels.verwijsindex, note.verwijsindex);
    acute.add(labels.acute, note.acute);
    for (const step of [1, 2, 3, 4, 5, 6] as const) steps.add(labels.steps.includes(step), note.steps.includes(step));
    if (labels.route === note.route) route++;
    if (labels.dated === note.dated) dated++;
  }
  const macro = kinds.reduce((sum, { f1 }) => sum + f1, 0) / kinds.length;
  return [
    KINDS.map((kind, k) => `${kind} ${kinds[k]!.f1.toFixed(3)}`).join('  '),
    FLAGS.map((flag, f) => `${flag} ${flags[f]!.f1.toFixed(3)}`).join('  '),
    `kind accuracy ${(right / total).toFixed(3)}, macro-F1 ${macro.toFixed(3)}`,
    `flags micro-${allFlags.show}, false alarms ${(alarms / Math.max(1, clean)).toFixed(4)} of ${clean}`,
    `category ${category.show}, route accuracy ${(route / scored.length).toFixed(3)}`,
    `steps ${steps.show}, acute ${acute.show}`,
    `verwijsindex ${verwijsindex.show}, dated accuracy ${(dated / scored.length).toFixed(3)}`,
  ].join('\n');
}
