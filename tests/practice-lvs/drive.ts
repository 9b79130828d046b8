import type { Driver } from './drive/driver.ts';
import { pagedDriver } from './drive/paged.ts';
import { wicketDriver } from './drive/wicket.ts';
import { presets } from './looks/presets.ts';
import type { Practice } from './server.ts';
import type { ShapeName } from './shapes/index.ts';

/** What a test uses to go through one host as a person would. */
export function driverOf(practice: Pick<Practice, 'origin'>, shape: ShapeName): Driver {
  const origin = practice.origin(shape);
  if (shape === 'wicket') return wicketDriver(origin, false);
  return pagedDriver(origin, presets[shape].look);
}
