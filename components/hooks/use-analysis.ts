import { useEffect, useState } from 'preact/hooks';
import type { NoteAnalysis } from '../../lib/language/types.ts';
import { useBackend } from '../backend.ts';

const PAUSE_MS = 700;

/**
 * The analysis of a text that is typed in the panel, made on a pause. Null while the text has moved on since,
 * so that nothing is said of a sentence that is still being written.
 */
export function useAnalysis(text: string): NoteAnalysis | null {
  const { call } = useBackend();
  const [known, setKnown] = useState<{ text: string; analysis: NoteAnalysis } | null>(null);
  useEffect(() => {
    if (!text.trim()) return;
    let live = true;
    const timer = setTimeout(() => {
      call('language.analyse', { text }).then(
        (analysis) => live && setKnown({ text, analysis }),
        // A silent engine takes no writing away; the LVS field's own card tells of it.
        () => undefined,
      );
    }, PAUSE_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [text]);
  return known && known.text === text ? known.analysis : null;
}
