import type { BodyRegion, BodyRegionId } from '../../../lib/meldcode/body-regions.ts';

interface Frame {
  /** The `viewBox`: what of the figure is seen. */
  box: string;
  /** Whether a place is pointed at in this frame. */
  has: (id: BodyRegionId) => boolean;
}

const AIR = 3;

/** An eye is too small to point at on a whole figure: the head has a frame of its own, the body begins at the neck. */
export function framesOf(regions: readonly BodyRegion[]): { head: Frame; body: Frame } {
  const neck = regions.findIndex(({ id }) => id === 'neck');
  const head = regions.slice(0, neck);
  const ids = new Set(head.map(({ id }) => id));
  const left = Math.min(...head.map(({ shape }) => shape.cx - shape.rx)) - AIR;
  const top = Math.min(...head.map(({ shape }) => shape.cy - shape.ry)) - AIR / 2;
  const throat = regions[neck]?.shape ?? { cx: 50, cy: 37, rx: 5, ry: 3 };
  const chin = throat.cy - throat.ry / 2;
  const bottom = Math.max(...regions.map(({ shape }) => shape.cy + shape.ry)) + AIR;
  return {
    head: { box: [left, top, (50 - left) * 2, chin - top].join(' '), has: (id) => ids.has(id) },
    body: { box: [10, chin, 80, bottom - chin].join(' '), has: (id) => !ids.has(id) },
  };
}
