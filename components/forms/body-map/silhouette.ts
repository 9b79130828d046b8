import type { BodyRegion, BodyRegionId } from '../../../lib/meldcode/body-regions.ts';

export interface Limb {
  points: string;
  width: number;
}

export interface Silhouette {
  head: { cx: number; cy: number; rx: number; ry: number };
  torso: string;
  limbs: Limb[];
}

const ARM = ['shoulder', 'upper-arm', 'elbow', 'forearm', 'hand'] as const;
const LEG = ['thigh', 'knee', 'lower-leg', 'foot'] as const;
const SIDES = ['left', 'right'] as const;

/** The outline of the figure, made from its regions, so that child and toddler, front and back all fit. */
export function silhouetteOf(regions: readonly BodyRegion[]): Silhouette {
  const at = (id: BodyRegionId): BodyRegion['shape'] =>
    regions.find((region) => region.id === id)?.shape ?? { cx: 50, cy: 20, rx: 10, ry: 10 };
  const crown = at('crown');
  const neck = at('neck');
  const top = crown.cy - crown.ry;
  const bottom = neck.cy - neck.ry * 0.4;
  const ear = at('ear-left');
  const ears = Math.abs(ear.cx - 50);
  const limb = (names: readonly string[], side: string): Limb => {
    const shapes = names.map((name) => at(`${name}-${side}` as BodyRegionId));
    // A leg begins inside the hips, an arm at its shoulder.
    const start = names === LEG ? [`${shapes[0]?.cx},${(shapes[0]?.cy ?? 0) - (shapes[0]?.ry ?? 0)}`] : [];
    return {
      points: [...start, ...shapes.map(({ cx, cy }) => `${cx},${cy}`)].join(' '),
      width: Math.max(...shapes.slice(1, 3).map(({ rx }) => rx)) * 2.4,
    };
  };
  return {
    head: { cx: 50, cy: (top + bottom) / 2, rx: ears, ry: (bottom - top) / 2 },
    torso: torsoPath(at('shoulder-left'), at('thigh-left'), neck),
    limbs: SIDES.flatMap((side) => [limb(ARM, side), limb(LEG, side)]),
  };
}

/** Neck, shoulders, waist and hips; the same on both sides. */
function torsoPath(
  shoulder: BodyRegion['shape'],
  thigh: BodyRegion['shape'],
  neck: BodyRegion['shape'],
): string {
  const half = Math.abs(shoulder.cx - 50) + shoulder.rx * 0.6;
  const hip = Math.abs(thigh.cx - 50) + thigh.rx * 1.1;
  const top = neck.cy - neck.ry;
  const hips = thigh.cy - thigh.ry * 0.9;
  const waist = shoulder.cy + (hips - shoulder.cy) * 0.55;
  const side = (sign: 1 | -1): { neck: number; half: number; waist: number; hip: number } => ({
    neck: 50 + sign * neck.rx,
    half: 50 + sign * half,
    waist: 50 + sign * (half * 0.66),
    hip: 50 + sign * hip,
  });
  const [r, l] = [side(1), side(-1)];
  return [
    `M${l.neck} ${top} L${r.neck} ${top} Q${r.neck} ${shoulder.cy - 5} ${r.half} ${shoulder.cy}`,
    `L${r.waist} ${waist} L${r.hip} ${hips} L50 ${hips + 8} L${l.hip} ${hips}`,
    `L${l.waist} ${waist} L${l.half} ${shoulder.cy} Q${l.neck} ${shoulder.cy - 5} ${l.neck} ${top} Z`,
  ].join(' ');
}
