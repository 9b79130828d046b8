import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { tQuestions } from '../../../lib/i18n/nl/questions.ts';
import {
  type BodyRegion,
  type BodyRegionId,
  type BodyView,
  bodyRegions,
} from '../../../lib/meldcode/body-regions.ts';
import { optionWords } from '../../../lib/notes/layout/words.ts';
import { framesOf } from './frames.ts';
import { silhouetteOf } from './silhouette.ts';

interface BodyFigureProps {
  view: BodyView;
  build: 'child' | 'toddler';
  marked: ReadonlySet<BodyRegionId>;
  onToggle: (region: BodyRegionId) => void;
}

const MOVES: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** One side of the figure, with its head drawn larger above it. One stop for Tab; the arrows go from head to feet, Enter or space marks a place. */
export function BodyFigure({ view, build, marked, onToggle }: BodyFigureProps): JSX.Element {
  const regions = bodyRegions(view, build);
  const { head, torso, limbs } = silhouetteOf(regions);
  const [at, setAt] = useState(0);
  const figure = useRef<HTMLElement>(null);
  const frames = framesOf(regions);

  const onKeyDown = (event: KeyboardEvent, index: number): void => {
    const region = regions[index];
    if (region && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onToggle(region.id);
      return;
    }
    const move = MOVES[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = (index + move + regions.length) % regions.length;
    setAt(next);
    figure.current?.querySelectorAll<SVGElement>('[role=checkbox]')[next]?.focus();
  };

  const place = ({ id, shape }: BodyRegion): JSX.Element => {
    const index = regions.findIndex((region) => region.id === id);
    return (
      // biome-ignore lint/a11y/useSemanticElements: a place on a drawing cannot be an input
      <ellipse
        key={id}
        {...shape}
        class="region"
        role="checkbox"
        aria-checked={marked.has(id)}
        aria-label={optionWords('body-map', ['marks', 'region'], id)}
        tabindex={index === at ? 0 : -1}
        onClick={() => {
          setAt(index);
          onToggle(id);
        }}
        onKeyDown={(event) => onKeyDown(event, index)}
      />
    );
  };
  const outline = (
    <g class="outline">
      {limbs.map(({ points, width }) => (
        <polyline key={points} points={points} stroke-width={width} />
      ))}
      <path d={torso} />
      <ellipse {...head} />
    </g>
  );

  return (
    <figure class="figure" ref={figure}>
      {[frames.head, frames.body].map(({ box, has }) => (
        // biome-ignore lint/a11y/noSvgWithoutTitle: the caption names the figure, each place names itself
        <svg key={box} viewBox={box}>
          {outline}
          {regions.filter(({ id }) => has(id)).map(place)}
        </svg>
      ))}
      <figcaption>
        {optionWords('body-map', ['marks', 'view'], view)}
        <span class="sr">{tQuestions('body-map.figure')}</span>
      </figcaption>
    </figure>
  );
}
