import type { JSX } from 'preact';
import { tQuestions } from '../../lib/i18n/nl/questions.ts';
import { useBackend } from '../backend.ts';
import { tellMeldcode } from '../meldcode-texts.ts';
import { useCase } from '../panel/case-store.ts';
import { type AdviceContext, adviceFor } from './advice-rules.ts';

/** What to mind at this screen, in one or two calm lines. */
export function Advice(props: Omit<AdviceContext, 'events' | 'role'>): JSX.Element | null {
  const known = useCase().view.value;
  const role = useBackend().settings.value?.role ?? 'leerkracht';
  const lines = adviceFor({ ...props, events: known?.events ?? [], role });
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
