import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { tQuestions } from '../../lib/i18n/nl/questions.ts';
import { useBackend } from '../backend.ts';
import { standing } from '../dossier/standing.ts';
import { tellMeldcode } from '../meldcode-texts.ts';
import { useCase } from '../panel/case-store.ts';
import type { AdviceContext, AdviceLine } from './advice-line.ts';
import { adviceFor } from './advice-rules.ts';

/** What to mind at a screen, given the case and the answers so far; nothing where there is no screen. */
export function useAdvice(
  context: Omit<AdviceContext, 'events' | 'role' | 'progress' | 'screen'> & {
    screen: AdviceContext['screen'] | undefined;
  },
): AdviceLine[] {
  const known = useCase().view.value;
  // What was taken back says nothing any more.
  const events = useMemo(() => standing(known?.events ?? []), [known]);
  const role = useBackend().settings.value?.role ?? 'leerkracht';
  const { screen } = context;
  return screen ? adviceFor({ ...context, screen, events, role, progress: known?.progress ?? null }) : [];
}

/** What to mind, in one or two calm lines. */
export function Advice({ lines }: { lines: readonly AdviceLine[] }): JSX.Element | null {
  if (!lines.length) return null;
  return (
    <div class="advice">
      {lines.map(({ key, params, firm }) => (
        <p key={key} class={firm ? 'hint' : 'hint calm'}>
          {key.startsWith('advice.') ? tQuestions(key, params) : tellMeldcode(key, params)}
        </p>
      ))}
    </div>
  );
}
