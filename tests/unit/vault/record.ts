/**
 * Records an example database of the present schema version, once: `node tests/unit/vault/record.ts`.
 * An example that is there is never made anew: it stands for what lies on people's computers.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { SCHEMA_VERSION } from '../../../lib/vault/schema.ts';
import { dump, type Recorded, toJson } from './raw-database.ts';
import { event, noor, openedVault, PASSPHRASE, sem } from './world.ts';

const file = new URL(`recorded/version-${SCHEMA_VERSION}.json`, import.meta.url);
if (existsSync(file)) throw new Error(`${file.pathname} is there already and stays as it is`);

const { vault, recoveryCode, deps } = await openedVault();
for (const identity of [sem, noor]) {
  const { key } = await vault.seePupil(identity, '2026-03-02T09:00:00.000Z');
  const steps = ([1, 2, 3] as const).map((step) =>
    event(key, `step-${step}`, { step, happenedOn: `2026-03-0${step}` }),
  );
  await vault.append(steps);
  await vault.put({
    collection: 'draft',
    id: `draft-${identity.number}`,
    pupil: key,
    value: { text: 'Rekenen' },
  });
}
const [stale] = await vault.stalePupils(10);
await vault.putSummaries([{ ...stale!, value: { steps: 3 } }]);
await vault.put({ collection: 'setting', id: 'school', pupil: null, value: { type: 'po' } });
await vault.unlock('een wachtzin die niet past').catch(() => null);

const recorded: Recorded = {
  version: SCHEMA_VERSION,
  passphrase: PASSPHRASE,
  recoveryCode,
  expected: {
    pupils: await vault.pupils(),
    events: await vault.allEvents(),
    records: [...(await vault.list('draft')), ...(await vault.list('setting'))],
  },
  tables: await dump(deps.indexedDB),
};
writeFileSync(file, `${toJson(recorded)}\n`);
