import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import { useBackend } from '../backend.ts';

export const MIN_WIDTH = 280;
export const MAX_WIDTH = 520;
const STEP = 20;

const clamp = (width: number): number => Math.round(Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, width)));

/** The inner edge of the panel: drag it, or focus it and use the arrows, Home and End. */
export function ResizeHandle({ side, width }: { side: 'left' | 'right'; width: number }): JSX.Element {
  const { send } = useBackend();
  const start = useRef<{ x: number; width: number } | null>(null);
  const set = (next: number): void => {
    if (clamp(next) !== width) send({ type: 'layout', width: clamp(next) });
  };
  // Away from the page's edge makes the panel wider.
  const outward = side === 'right' ? -1 : 1;

  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted: Record<string, number> = {
      ArrowLeft: width - outward * STEP,
      ArrowRight: width + outward * STEP,
      Home: MIN_WIDTH,
      End: MAX_WIDTH,
    };
    const next = wanted[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be dragged; this is the window splitter pattern
    <div
      class="resize"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={tPanel('panel.resize')}
      aria-valuemin={MIN_WIDTH}
      aria-valuemax={MAX_WIDTH}
      aria-valuenow={width}
      aria-valuetext={tPanel('panel.width', { width })}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        // Screen coordinates: the frame itself moves while it grows.
        start.current = { x: event.screenX, width };
      }}
      onPointerMove={(event) => {
        if (start.current) set(start.current.width + outward * (event.screenX - start.current.x));
      }}
      onPointerUp={() => {
        start.current = null;
      }}
      onPointerCancel={() => {
        start.current = null;
      }}
    />
  );
}
