import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { tNote } from '../../lib/i18n/nl/note.ts';
import type { PageView } from '../../lib/messages/link.ts';
import { FormPlace, type OpenForm } from '../forms/form-place.tsx';
import { useProtocol } from '../panel/protocol-store.ts';
import { categoryAdvice } from './category.ts';
import { CategoryCard } from './category-card.tsx';
import { CategoryGuidance } from './category-guidance.tsx';
import { ComposerPart } from './composer-part.tsx';
import { EarlierNotes } from './earlier-notes.tsx';
import { FieldFindings } from './field-findings.tsx';
import { KeptText } from './kept-text.tsx';
import { NoteLabels } from './labels/note-labels.tsx';
import { NoteContextCards } from './note-context-cards.tsx';

/** While writing: what to look at in the note, most urgent first, and a place to write. */
export function NoteTab({ view }: { view: PageView }): JSX.Element {
  const rules = useProtocol().value;
  const form = useSignal<OpenForm | null>(null);
  const { field } = view;
  const live = field && !field.gone ? field : null;
  const analysis = live?.text.trim() ? live.analysis : null;
  const advice = live && analysis && rules ? categoryAdvice(live, analysis, rules) : null;
  const otherRoute = analysis !== null && analysis.route !== 'none' && analysis.route !== 'meldcode';
  const calm = !advice && !analysis?.acute && !otherRoute;
  const category = advice && rules && analysis && (
    <CategoryCard advice={advice} category={rules.categoryName} reason={analysis.categoryReason} />
  );
  // A key in the field leaves the file as it is: thousands of notes are not drawn again for it.
  const { notes, pupil, selection, progress } = view;
  const name = rules?.categoryName ?? null;
  const earlier = useMemo(() => <EarlierNotes notes={notes} category={name} />, [notes, name]);
  const labels = useMemo(() => pupil && <NoteLabels view={view} />, [notes, pupil, selection, progress]);
  if (form.value && view.pupil)
    return (
      <FormPlace
        form={form.value}
        pupil={view.pupil}
        canWrite={live !== null}
        onClose={() => {
          form.value = null;
        }}
      />
    );
  return (
    <div class="stack">
      {advice?.type === 'guard' && category}
      {analysis && (
        <NoteContextCards
          analysis={analysis}
          onRecord={(route) => {
            form.value = { type: 'other-route', step: null, content: { route } };
          }}
        />
      )}
      <KeptText view={view} />
      {!field && view.pupil && <p class="lead">{tNote('note.no-field.text')}</p>}
      {live && <FieldFindings field={live} pupil={view.pupil} calm={calm} />}
      {advice?.type === 'suggest' && category}
      {live && rules && <CategoryGuidance now={live.category?.value ?? null} protocol={rules} />}
      {view.pupil && <ComposerPart pupil={view.pupil} startOpen={!live} canWrite={live !== null} />}
      {earlier}
      {labels}
    </div>
  );
}
