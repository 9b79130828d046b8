import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { GoneCard } from './gone-card.tsx';
import { useAside } from './note-memory.ts';

/** Text of a field that vanished, from the page itself or from an earlier visit to this file. */
export function KeptText({ view }: { view: PageView }): JSX.Element | null {
  const { call, send, vault } = useBackend();
  const { field, pupil } = view;
  const gone = field?.gone ? field.text : null;
  const open = vault.value?.state === 'open';
  const [draft, setDraft] = useKeptDraft(pupil, open);
  const [aside, putAside] = useAside('gone');

  useEffect(() => {
    // Whoever closes the page now finds the text again: it is put away as soon as the field is gone.
    if (gone?.trim() && pupil && open) void call('draft.put', { pupil, text: gone }).catch(() => undefined);
  }, [gone, pupil?.name, open]);

  const text = gone ?? (field ? null : draft);
  if (!text?.trim() || (gone && aside)) return null;
  const done = (): void => {
    putAside();
    setDraft(null);
    if (pupil && open) void call('draft.put', { pupil, text: '' }).catch(() => undefined);
  };
  return <GoneCard text={text} onDone={done} {...(field && !field.gone ? { onPut: () => put(text) } : {})} />;

  function put(words: string): void {
    send({ type: 'write', text: words, how: 'append' });
    done();
  }
}

function useKeptDraft(pupil: PupilIdentity | null, open: boolean) {
  const { call } = useBackend();
  const state = useState<string | null>(null);
  const [, set] = state;
  useEffect(() => {
    if (!pupil || !open) return;
    let live = true;
    call('draft.get', { pupil }).then(
      (kept) => live && set(kept?.text ?? null),
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [pupil?.host, pupil?.name, pupil?.number, open]);
  return state;
}
