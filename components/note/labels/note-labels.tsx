import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tNote } from '../../../lib/i18n/nl/note.ts';
import type { HypothesisProgress } from '../../../lib/meldcode/types.ts';
import type { NoteWords, PageView } from '../../../lib/messages/link.ts';
import { useBackend } from '../../backend.ts';
import { todayHere } from '../../format/dates.ts';
import { useCase } from '../../panel/case-store.ts';
import { useToast } from '../../parts/toast.tsx';
import { LabelList } from './label-list.tsx';
import { LabelMaker } from './label-maker.tsx';
import { isTooLong, makeLabel, type Said, sentenceOf, wordsOf } from './make-label.ts';
import { SentenceChooser } from './sentence-chooser.tsx';
import { useNoteLabels } from './use-note-labels.ts';

/** Labels by hand on notes that stand in the file: select words on the page, or choose a sentence here. */
export function NoteLabels({ view }: { view: PageView }): JSX.Element | null {
  const { call, vault, settings } = useBackend();
  const { placed, task, put, remove } = useNoteLabels(view);
  const cases = useCase();
  const toast = useToast();
  const [chosen, setChosen] = useState<NoteWords | null>(null);
  const { pupil, notes, selection } = view;
  // What is selected on the page later takes the place of what was chosen here.
  useEffect(() => setChosen(null), [JSON.stringify(selection)]);
  if (!pupil || !notes.length) return null;
  const words = chosen ?? selection ?? null;
  const found = wordsOf(notes, words);
  const open = vault.value?.state === 'open';

  const keep = async (said: Said, about: HypothesisProgress | null): Promise<void> => {
    if (!found || !words) return;
    const label = makeLabel(notes, found.note, words, said);
    await put(label);
    const key = about ? null : sentenceOf(found.note, words);
    if (key) {
      const before = await call('label.get', { pupil, key });
      await call('label.set', { pupil, override: { ...before, key, kind: said.kind } });
    }
    if (about && said.hypothesis) await cases.append([followed(about, said.hypothesis.outcome, found.text)]);
    setChosen(null);
    toast({ text: tNote('note.labels.saved') });
  };
  const followed = (about: HypothesisProgress, outcome: 'confirmed' | 'refuted', ground: string) => ({
    type: 'hypothesis-followed' as const,
    step: null,
    happenedOn: todayHere(),
    role: settings.peek()?.role ?? 'leerkracht',
    content: { hypothesis: about.id, about: about.text, outcome, ground },
  });

  return (
    <details class="labels" open={found !== null || undefined}>
      <summary>{tNote('note.by-hand')}</summary>
      <p class="lead">{tNote(open ? 'note.by-hand.help' : 'note.by-hand.locked')}</p>
      {task.problem && <p class="wrong">{task.problem}</p>}
      {open && found && words && isTooLong(words) && <p class="hint">{tNote('note.by-hand.long')}</p>}
      {open && found && words && !isTooLong(words) && (
        <LabelMaker
          key={`${words.key} ${words.start} ${words.end}`}
          words={found.text.trim()}
          hypotheses={(view.progress?.hypotheses ?? []).filter((each) => each.state === 'open')}
          onSay={(said, about) => void task.run(() => keep(said, about))}
        />
      )}
      {open && <SentenceChooser notes={notes} onChoose={setChosen} />}
      <LabelList placed={placed} onRemove={(id) => void task.run(() => remove(id))} />
    </details>
  );
}
