import type { JSX } from 'preact';
import type { StepState } from '../../lib/meldcode/types.ts';
import { segmentPath } from './ring-geometry.ts';

export interface RingProps {
  /** Six, in the order of the steps. */
  segments: readonly StepState[];
  /** Number in the middle, or a tick when the case is closed. */
  middle: number | 'closed' | null;
  /** Accessible name; absent when words beside the ring say the same. */
  label?: string;
  small?: boolean;
}

/** The badge ring: one segment a step. Done is filled, skipped dotted, now in the accent. */
export function Ring({ segments, middle, label, small }: RingProps): JSX.Element {
  return (
    <svg
      class={small ? 'ring small' : 'ring'}
      viewBox="0 0 34 34"
      role="img"
      aria-label={label}
      aria-hidden={!label}
    >
      {segments.map((state, index) => (
        <path key={segmentPath(index)} class={state} d={segmentPath(index)} />
      ))}
      {middle === 'closed' && <path class="mark" d="M11.5 17.5l4 4 7-8" />}
      {typeof middle === 'number' && (
        <text x="17" y="21.6" text-anchor="middle">
          {middle}
        </text>
      )}
    </svg>
  );
}
