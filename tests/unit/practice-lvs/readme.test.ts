import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ATTACKS } from '../../practice-lvs/attack-modes.ts';
import { SWITCHES } from '../../practice-lvs/looks/look.ts';
import { presets } from '../../practice-lvs/looks/presets.ts';
import { shapeNames } from '../../practice-lvs/shapes/index.ts';

const readme = readFileSync(join(import.meta.dirname, '../../practice-lvs/README.md'), 'utf8');

it('names every switch with its values, every attack and every host that is more than switches', () => {
  for (const [name, values] of Object.entries(SWITCHES)) {
    expect(readme).toContain(`| \`${name}\` | ${values.join(', ')} |`);
  }
  for (const name of Object.keys(ATTACKS)) expect(readme).toContain(`\`${name}\``);
  for (const name of shapeNames.filter((shape) => !(shape in presets)))
    expect(readme).toContain(`\`${name}\``);
});
