import { useContext } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { sentenceKey } from '../../lib/language/key.ts';
import type { Finding } from '../../lib/language/types.ts';
import { useBackend } from '../backend.ts';
import { useToast } from '../parts/toast.tsx';
import { NoteMemoryContext, toggled } from './note-memory.ts';
import type { NoteTarget } from './target.ts';

/** "Laat zo": hides the finding at once, has it remembered when that is possible, and can be taken back. */
export function useLeave(target: NoteTarget): (finding: Finding) => Promise<void> {
  const { call, send, vault } = useBackend();
  const { left } = useContext(NoteMemoryContext);
  const toast = useToast();

  const remember = async (finding: Finding, on: boolean): Promise<void> => {
    const { pupil, text } = target;
    if (!pupil || vault.peek()?.state !== 'open') return;
    const key = sentenceKey(text.slice(finding.sentence.start, finding.sentence.end));
    const before = await call('label.get', { pupil, key });
    const dismissed = toggled(new Set(before?.dismissed), finding.kind, on);
    await call('label.set', { pupil, override: { ...before, key, dismissed: [...dismissed] } });
    send({ type: 'refresh' });
  };

  return async (finding) => {
    left.value = toggled(left.value, finding.id, true);
    const undo = (): void => {
      left.value = toggled(left.value, finding.id, false);
      // Hidden or not is on screen; a failure here only means that it is asked once more.
      remember(finding, false).catch(() => toast({ text: tNote('note.left.failed') }));
    };
    const kept = target.pupil && vault.peek()?.state === 'open';
    try {
      await remember(finding, true);
      toast({
        text: tNote(kept ? 'note.left' : 'note.left.now'),
        action: { label: tPanel('panel.undo'), run: undo },
      });
    } catch {
      toast({ text: tNote('note.left.failed'), action: { label: tPanel('panel.undo'), run: undo } });
    }
  };
}
