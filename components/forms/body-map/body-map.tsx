import type { JSX } from 'preact';
import { tQuestions } from '../../../lib/i18n/nl/questions.ts';
import { BODY_VIEWS, type BodyRegionId, type BodyView } from '../../../lib/meldcode/body-regions.ts';
import type { Json } from '../../../lib/meldcode/types.ts';
import { optionWords } from '../../../lib/notes/layout/words.ts';
import { OneOf } from '../../parts/choices.tsx';
import { capital } from '../capital.ts';
import type { Content } from '../form-state.ts';
import { BodyFigure } from './body-view.tsx';
import { MarkFields } from './mark-fields.tsx';

export type Mark = { view: BodyView; region: BodyRegionId; look?: string; sizeMm?: Json; described?: string };
const BUILDS = ['child', 'toddler'] as const;

/** Where something was seen, front and back, and what it looked like. For what was seen, not for what is thought. */
export function BodyMap({
  content,
  isMissing,
  onChange,
}: {
  content: Content;
  /** Whether to say that a place must be chosen first. */
  isMissing: boolean;
  onChange: (content: Content) => void;
}): JSX.Element {
  const build = content.build === 'toddler' ? 'toddler' : 'child';
  const marks = (Array.isArray(content.marks) ? content.marks : []) as unknown as Mark[];
  const setMarks = (next: Mark[]): void => onChange({ ...content, build, marks: next as unknown as Json });
  const toggle = (view: BodyView, region: BodyRegionId): void => {
    const rest = marks.filter((mark) => mark.view !== view || mark.region !== region);
    setMarks(rest.length < marks.length ? rest : [...marks, { view, region }]);
  };
  return (
    <>
      <OneOf
        legend={tQuestions('body-map.build')}
        value={build}
        options={BUILDS.map((value) => ({
          value,
          label: capital(optionWords('body-map', ['build'], value)),
        }))}
        onChange={(chosen) => onChange({ ...content, build: chosen })}
      />
      <div class="figures" data-stopped={isMissing || undefined}>
        {BODY_VIEWS.map((view) => (
          <BodyFigure
            key={view}
            view={view}
            build={build}
            marked={new Set(marks.filter((mark) => mark.view === view).map((mark) => mark.region))}
            onToggle={(region) => toggle(view, region)}
          />
        ))}
      </div>
      <p class={isMissing ? 'wrong' : 'lead'} role="status">
        {marks.length ? tQuestions('body-map.count', { count: marks.length }) : tQuestions('body-map.none')}
      </p>
      {marks.map((mark) => (
        <MarkFields
          key={mark.view + mark.region}
          mark={mark}
          onChange={(next) => setMarks(marks.map((each) => (each === mark ? next : each)))}
          onRemove={() => toggle(mark.view, mark.region)}
        />
      ))}
    </>
  );
}
