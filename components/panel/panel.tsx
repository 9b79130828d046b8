import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import { useEffect, useMemo } from 'preact/hooks';
import { useBackend } from '../backend.ts';
import { useTheme } from '../hooks/use-theme.ts';
import { followNote, makeNoteMemory, NoteMemoryContext } from '../note/note-memory.ts';
import { type Toast, ToastContext } from '../parts/toast.tsx';
import { CaseContext, makeCaseStore } from './case-store.ts';
import { makeProtocolStore, ProtocolContext } from './protocol-store.ts';
import { Shell } from './shell.tsx';
import '../styles/panel.css';

/** The side panel. Draws nothing until a page is paired, and nothing while digibord is on. */
export function Panel(): JSX.Element | null {
  const backend = useBackend();
  const parts = useMemo(
    () => ({
      cases: makeCaseStore(backend),
      protocol: makeProtocolStore(backend),
      memory: makeNoteMemory(),
      toast: signal<Toast | null>(null),
    }),
    [backend],
  );
  useEffect(() => {
    const forget = followNote(parts.memory, backend);
    return () => {
      forget();
      parts.cases.stop();
      parts.protocol.stop();
    };
  }, [parts]);
  useTheme(backend.settings.value?.theme);
  const view = backend.page.value;
  if (!view || view.digibord) return null;
  return (
    <ToastContext.Provider value={parts.toast}>
      <CaseContext.Provider value={parts.cases.store}>
        <ProtocolContext.Provider value={parts.protocol}>
          <NoteMemoryContext.Provider value={parts.memory}>
            <Shell view={view} />
          </NoteMemoryContext.Provider>
        </ProtocolContext.Provider>
      </CaseContext.Provider>
    </ToastContext.Provider>
  );
}
