import { presets } from '../looks/presets.ts';
import { esis } from './esis.ts';
import { kindvolg } from './kindvolg.ts';
import { magister, magistersplit } from './magister.ts';
import { pagedShape } from './paged.ts';
import type { Shape } from './shape.ts';
import { somtoday } from './somtoday.ts';
import { parnassys, wicket } from './wicket.ts';

type PresetName = keyof typeof presets;

const paged = Object.fromEntries(
  Object.entries(presets).map(([name, { explains, look }]) => [name, pagedShape(explains, look)]),
) as Record<PresetName, Shape>;

/** Every practice host, by the first label of its address. */
export const shapes = {
  wicket,
  parnassys,
  somtoday,
  magister,
  magistersplit,
  esis,
  kindvolg,
  ...paged,
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof shapes;

/** All host names, in the order of the list of addresses. */
export const shapeNames = Object.keys(shapes) as ShapeName[];
