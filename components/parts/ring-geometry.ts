const CENTRE = 17;
const RADIUS = 15;
const GAP = 5;

const point = (degrees: number): string => {
  const angle = (degrees * Math.PI) / 180;
  return `${(CENTRE + RADIUS * Math.cos(angle)).toFixed(2)} ${(CENTRE + RADIUS * Math.sin(angle)).toFixed(2)}`;
};

/** Path of segment 0–5, clockwise from the top, in a box of 34 × 34. */
export function segmentPath(index: number): string {
  const start = index * 60 - 90 + GAP;
  return `M${point(start)}A${RADIUS} ${RADIUS} 0 0 1 ${point(start + 60 - 2 * GAP)}`;
}
