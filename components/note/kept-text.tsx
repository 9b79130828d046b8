import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { PupilIdentity } from '../../lib/lvs/types.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { useBackend } from '../backend.ts';
import { usePutDraft } from '../hooks/use-put-draft.ts';
import { useToast } from '../parts/toast.tsx';
import { GoneCard } from './gone-card.tsx';

/**
 * Text that must not be lost: of a field that vanished, of a note that could not be put into the field, or
 * kept from an earlier visit to this file.
 */
export function KeptText({ view }: { view: PageView }): JSX.Element | null {
  const { send, vault } = useBackend();
  const { field, pupil, unwritten } = view;
  const lost = unwritten ?? (field?.gone ? field.text : null);
  const open = vault.value?.state === 'open';
  const [draft, setDraft] = useKeptDraft(pupil, open);
  const toast = useToast();
  const done = useSignal<string | null>(null);
  const { put: store, unkept } = usePutDraft();
  const put = (text: string): void => {
    // Whoever closes the page now finds the text again.
    if (pupil && open) store({ pupil, text });
  };

  useEffect(() => {
    if (lost?.trim()) put(lost);
  }, [lost, open]);

  const text = lost ?? (field ? null : draft);
  if (!text?.trim() || done.value === text) return null;
  const finish = (): void => {
    done.value = text;
    setDraft(null);
    put('');
  };
  const write =
    field && !field.gone
      ? {
          onPut: () => {
            send({ type: 'write', text, how: 'append' });
            finish();
          },
        }
      : {};
  const drop = (): void => {
    finish();
    toast({
      text: tNote('note.gone.dropped'),
      action: {
        label: tPanel('panel.undo'),
        run: () => {
          done.value = null;
          setDraft(text);
          put(text);
        },
      },
    });
  };
  return (
    <GoneCard
      kind={unwritten === null ? 'gone' : 'unwritten'}
      text={text}
      unkept={unkept}
      onDone={drop}
      {...write}
    />
  );
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
      // No kept text to show; the closed vault tells of itself elsewhere.
      () => undefined,
    );
    return () => {
      live = false;
    };
  }, [pupil?.host, pupil?.name, pupil?.number, open]);
  return state;
}
