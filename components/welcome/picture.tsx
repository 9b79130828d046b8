import type { JSX } from 'preact';
import { tWelcome } from '../../lib/i18n/nl/welcome.ts';
import { segmentPath } from '../parts/ring-geometry.ts';

const POINTS = ['welcome.picture.writing', 'welcome.picture.steps', 'welcome.picture.here'] as const;

/** What Kantlijn is, to look at: a note with marks, the margin line, a card, the ring of steps. */
export function WelcomePicture(): JSX.Element {
  return (
    <aside class="welcome-picture" aria-label={tWelcome('welcome.picture')}>
      <svg viewBox="0 0 400 250" aria-hidden="true">
        <rect class="sheet" x="1" y="1" width="398" height="248" rx="10" />
        <path class="words head" d="M24 36h92" />
        <g transform="translate(126 19)">
          {[0, 1, 2, 3, 4, 5].map((index) => (
            <path key={index} class={index < 2 ? 'step done' : 'step'} d={segmentPath(index)} />
          ))}
          <text x="17" y="21.6" text-anchor="middle">
            3
          </text>
        </g>
        <path class="words" d="M24 82h190M24 110h150M24 138h176M24 166h120M24 194h164" />
        <path class="fact" d="M24 90h120" />
        <path class="guess" d="M24 118h150" />
        <path class="verdict" d="M84 147q4-5 8 0t8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0 8 0" />
        <path class="source" d="M24 174h96" />
        <rect class="panel" x="252" y="1" width="147" height="248" rx="10" />
        <path class="margin" d="M266 1v248" />
        <path class="words head" d="M280 36h62" />
        <rect class="card" x="278" y="62" width="106" height="70" rx="6" />
        <path class="edge" d="M279 66v62" />
        <path class="words thin" d="M290 80h60M290 96h80" />
        <rect class="mend" x="290" y="108" width="44" height="14" rx="4" />
        <rect class="card" x="278" y="144" width="106" height="60" rx="6" />
        <path class="edge source" d="M279 148v52" />
        <path class="words thin" d="M290 162h50M290 178h76" />
      </svg>
      <ul>
        {POINTS.map((point) => (
          <li key={point}>{tWelcome(point)}</li>
        ))}
      </ul>
    </aside>
  );
}
