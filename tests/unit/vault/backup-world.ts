/** Backups in memory: made, collected, cut and bent. */
import type { BackupSource } from '../../../lib/vault/backup/source.ts';
import { type InRoom, writeBackup } from '../../../lib/vault/backup/write.ts';
import { concat } from '../../../lib/vault/bytes.ts';
import type { Vault } from '../../../lib/vault/types.ts';
import { event, noor, openedVault, sem } from './world.ts';

export const FILE_PASSPHRASE = 'de rode fiets in de gang';

export async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return concat(...all);
}

/** Comes in pieces that have nothing to do with the frames, as from a disk. */
export const sourceOf = (bytes: Uint8Array, piece = 1000): BackupSource => ({
  size: bytes.length,
  async *chunks() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.subarray(at, at + piece);
  },
});

export const backupOf = (vault: Vault): Promise<Uint8Array> => collect(vault.backup(FILE_PASSPHRASE));

/** A vault with two pupils, of whom the one's case names the other. */
export async function filledVault() {
  const at = await openedVault();
  const a = (await at.vault.seePupil(sem, '2026-03-02T09:00:00.000Z')).key;
  const b = (await at.vault.seePupil(noor, '2026-03-02T09:00:00.000Z')).key;
  await at.vault.append([
    event(a, '1'),
    event(a, '2', { type: 'sibling', content: { pupil: b } }),
    event(b, '1'),
  ]);
  await at.vault.put({
    collection: 'draft',
    id: `${a}-note`,
    pupil: a,
    value: { text: 'Rekenen', about: [b] },
  });
  await at.vault.put({ collection: 'setting', id: 'school', pupil: null, value: 'po' });
  return { ...at, a, b };
}

/** A well-sealed file with rows of the attacker's choice. */
export async function forged(rows: { pupils?: unknown[]; events?: unknown[]; records?: unknown[] }) {
  const counts = {
    pupils: 0,
    events: 0,
    records: 0,
    damaged: 0,
    written: { pupils: 0, events: 0, records: 0 },
  };
  const page = (some: unknown[] = []) => ({ rows: some, damaged: 0, next: null });
  const answers: unknown[] = [counts, page(rows.pupils), page(rows.events), page(rows.records)];
  const inRoom = (async () => answers.shift()) as unknown as InRoom;
  const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
  return collect(writeBackup(inRoom, FILE_PASSPHRASE, '2026-03-02T09:00:00.000Z', random));
}
