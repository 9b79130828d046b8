import type { Driver } from './drive/driver.ts';
import { esisDriver } from './drive/esis.ts';
import { kindvolgDriver } from './drive/kindvolg.ts';
import { magisterDriver } from './drive/magister.ts';
import { pagedDriver } from './drive/paged.ts';
import { somtodayDriver } from './drive/somtoday.ts';
import { wicketDriver } from './drive/wicket.ts';
import type { Look } from './looks/look.ts';
import { presets } from './looks/presets.ts';
import type { Practice } from './server.ts';
import type { ShapeName } from './shapes/index.ts';

const OWN: Record<string, (origin: string) => Driver> = {
  wicket: (origin) => wicketDriver(origin, false),
  parnassys: (origin) => wicketDriver(origin, true),
  somtoday: somtodayDriver,
  magister: magisterDriver,
  magistersplit: magisterDriver,
  esis: esisDriver,
  kindvolg: kindvolgDriver,
};

/** What a test uses to go through one host as a person would. */
export function driverOf(practice: Pick<Practice, 'origin'>, shape: ShapeName): Driver {
  const origin = practice.origin(shape);
  const own = OWN[shape];
  if (own) return own(origin);
  const known: Record<string, { look: Partial<Look> }> = presets;
  return pagedDriver(origin, known[shape]?.look ?? {});
}
