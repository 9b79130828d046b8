/**
 * The body map (for injuries that were seen): regions of front and back, drawn for a child and for a
 * toddler, in reading order for the keyboard. Left and right are those of the child. The Dutch words are
 * `option.region.<id>` in the catalogue of notes.
 */
export const BODY_VIEWS = ['front', 'back'] as const;
export type BodyView = (typeof BODY_VIEWS)[number];

interface Place {
  /** Centre and half axes in a box of 100 wide and 200 high, for the view of the front of a child. */
  at: readonly [x: number, y: number, rx: number, ry: number];
  /** The region of the other side of the body has the same place mirrored. */
  views: readonly BodyView[];
}

const BOTH = BODY_VIEWS;
const FRONT = ['front'] as const;
const BACK = ['back'] as const;

/** Append only: notes already written count on the order. */
const PLACES = {
  crown: { at: [50, 8, 11, 5], views: BOTH },
  forehead: { at: [50, 15, 9, 3], views: FRONT },
  'eye-left': { at: [55, 20, 3, 2], views: FRONT },
  'eye-right': { at: [45, 20, 3, 2], views: FRONT },
  nose: { at: [50, 23, 2, 3], views: FRONT },
  'cheek-left': { at: [57, 25, 3, 3], views: FRONT },
  'cheek-right': { at: [43, 25, 3, 3], views: FRONT },
  mouth: { at: [50, 28, 4, 2], views: FRONT },
  chin: { at: [50, 32, 4, 2], views: FRONT },
  'ear-left': { at: [62, 21, 2, 3], views: BOTH },
  'ear-right': { at: [38, 21, 2, 3], views: BOTH },
  'back-of-head': { at: [50, 20, 10, 7], views: BACK },
  neck: { at: [50, 37, 5, 3], views: BOTH },
  'shoulder-left': { at: [66, 44, 6, 4], views: BOTH },
  'shoulder-right': { at: [34, 44, 6, 4], views: BOTH },
  chest: { at: [50, 55, 12, 9], views: FRONT },
  belly: { at: [50, 74, 11, 9], views: FRONT },
  'upper-back': { at: [50, 55, 12, 9], views: BACK },
  'lower-back': { at: [50, 74, 11, 8], views: BACK },
  'upper-arm-left': { at: [71, 58, 4, 9], views: BOTH },
  'upper-arm-right': { at: [29, 58, 4, 9], views: BOTH },
  'elbow-left': { at: [74, 70, 4, 3], views: BOTH },
  'elbow-right': { at: [26, 70, 4, 3], views: BOTH },
  'forearm-left': { at: [77, 81, 4, 8], views: BOTH },
  'forearm-right': { at: [23, 81, 4, 8], views: BOTH },
  'hand-left': { at: [81, 95, 5, 6], views: BOTH },
  'hand-right': { at: [19, 95, 5, 6], views: BOTH },
  groin: { at: [50, 90, 7, 5], views: FRONT },
  buttocks: { at: [50, 91, 12, 7], views: BACK },
  'thigh-left': { at: [58, 112, 7, 15], views: BOTH },
  'thigh-right': { at: [42, 112, 7, 15], views: BOTH },
  'knee-left': { at: [59, 134, 5, 5], views: BOTH },
  'knee-right': { at: [41, 134, 5, 5], views: BOTH },
  'lower-leg-left': { at: [59, 157, 5, 16], views: BOTH },
  'lower-leg-right': { at: [41, 157, 5, 16], views: BOTH },
  'foot-left': { at: [60, 184, 6, 7], views: BOTH },
  'foot-right': { at: [40, 184, 6, 7], views: BOTH },
} as const satisfies Record<string, Place>;

export type BodyRegionId = keyof typeof PLACES;
export const BODY_REGION_IDS = Object.keys(PLACES) as readonly BodyRegionId[];

export interface BodyRegion {
  id: BodyRegionId;
  /** An ellipse in a box of 100 × 200. */
  shape: { cx: number; cy: number; rx: number; ry: number };
}

/** A toddler's head is a quarter of its length, an older child's a sixth: the head grows, the rest shrinks. */
const toddlerY = (y: number): number => (y <= 37 ? y * 1.4 : 51.8 + (y - 37) * 0.87);

/** The regions of one view, from head to feet, with the ellipse that shows each. */
export function bodyRegions(view: BodyView, build: 'child' | 'toddler'): BodyRegion[] {
  return BODY_REGION_IDS.filter((id) => (PLACES[id].views as readonly BodyView[]).includes(view)).map(
    (id) => {
      const [x, y, rx, ry] = PLACES[id].at;
      const cx = view === 'front' ? x : 100 - x;
      if (build === 'child') return { id, shape: { cx, cy: y, rx, ry } };
      const head = y <= 37;
      const grow = head ? 1.4 : 0.87;
      const wide = head ? 50 + (cx - 50) * 1.4 : cx;
      return { id, shape: { cx: wide, cy: toddlerY(y), rx: head ? rx * 1.4 : rx, ry: ry * grow } };
    },
  );
}
