import { effect, type Signal, signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Backend } from '../backend.ts';

/** What the user put aside for the note being written. It lasts as long as that note. */
export interface NoteMemory {
  /** Cards that were put aside: `acute`, `route`, `category`. */
  aside: Signal<ReadonlySet<string>>;
  /** Ids of findings left as they are, also while nothing can be stored. */
  left: Signal<ReadonlySet<string>>;
}

export function makeNoteMemory(): NoteMemory {
  return { aside: signal(new Set()), left: signal(new Set()) };
}

/** Forgets what was put aside once the note is gone: an emptied field is a next note. Returns the way to stop. */
export function followNote(memory: NoteMemory, { page }: Backend): () => void {
  return effect(() => {
    if (page.value?.field?.text.trim()) return;
    if (memory.aside.peek().size) memory.aside.value = new Set();
  });
}

export const NoteMemoryContext = createContext<NoteMemory>(makeNoteMemory());

/** A set with one more, or one less. */
export function toggled<T>(set: ReadonlySet<T>, item: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(item);
  else next.delete(item);
  return next;
}

/** True when a card was put aside for this note, and the way to do so. */
export function useAside(name: string): [boolean, () => void] {
  const { aside } = useContext(NoteMemoryContext);
  return [
    aside.value.has(name),
    () => {
      aside.value = toggled(aside.value, name, true);
    },
  ];
}
