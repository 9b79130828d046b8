import { useEffect, useMemo, useState } from 'preact/hooks';
import { type PlacedLabel, placeLabels } from '../../../lib/lvs/labels/place.ts';
import type { NoteLabel } from '../../../lib/lvs/labels/types.ts';
import type { NoteView, PageView } from '../../../lib/messages/link.ts';
import { useBackend } from '../../backend.ts';
import { type Task, useTask } from '../../hooks/use-task.ts';
import { identityKey } from '../../panel/case-store.ts';

export interface NoteLabels {
  placed: PlacedLabel[];
  task: Task;
  put(label: NoteLabel): Promise<void>;
  remove(id: string): Promise<void>;
}

const heads = (notes: readonly NoteView[]): string => notes.map((note) => note.key).join('\n');

/** The labels of the pupil on screen, each with where its words stand now; the page underlines them. */
export function useNoteLabels(view: PageView): NoteLabels {
  const { call, send, vault } = useBackend();
  const [labels, setLabels] = useState<NoteLabel[]>([]);
  const task = useTask('in-turn');
  const { pupil, notes } = view;
  const open = vault.value?.state === 'open';
  const who = pupil && open ? identityKey(pupil) : null;

  useEffect(() => {
    let stale = false;
    setLabels([]);
    if (pupil && who)
      void task.run(async () => {
        const list = await call('note-label.list', { pupil });
        if (!stale) setLabels(list);
      });
    return () => {
      stale = true;
    };
  }, [who]);

  const placed = useMemo(() => placeLabels(labels, notes), [labels, heads(notes)]);
  const marks = placed.flatMap(({ at }) => (at ? [at] : []));
  const shown = JSON.stringify(marks);
  useEffect(() => send({ type: 'mark-labels', marks }), [shown]);

  return {
    placed,
    task,
    async put(label) {
      if (!pupil) return;
      await call('note-label.put', { pupil, label });
      setLabels((before) => [...before.filter((one) => one.id !== label.id), label]);
    },
    async remove(id) {
      if (!pupil) return;
      await call('note-label.remove', { pupil, id });
      setLabels((before) => before.filter((one) => one.id !== id));
    },
  };
}
