import { expect, test } from 'vitest';
import './patience.ts';
import { type ChunkPort, chunksOver, pieces, serveChunks } from '../../../lib/vault/backup/port.ts';
import { equalBytes } from '../../../lib/vault/bytes.ts';
import { backupOf, collect, FILE_PASSPHRASE, filledVault } from './backup-world.ts';
import { openedVault, sem } from './world.ts';

/** Two ends that pass messages as a browser does: copied, later, as JSON. */
function portPair(): { a: ChunkPort; b: ChunkPort; disconnect: () => void; sizes: number[] } {
  const ends = [0, 1].map(() => ({
    heard: [] as ((message: unknown) => void)[],
    gone: [] as (() => void)[],
  }));
  const sizes: number[] = [];
  const end = (mine: number): ChunkPort => ({
    postMessage: (message) => {
      const text = JSON.stringify(message);
      sizes.push(text.length);
      queueMicrotask(() => {
        for (const listener of ends[1 - mine]!.heard) listener(JSON.parse(text));
      });
    },
    onMessage: { addListener: (listener) => ends[mine]!.heard.push(listener) },
    onDisconnect: { addListener: (listener) => ends[mine]!.gone.push(listener) },
  });
  const disconnect = () => {
    for (const { gone } of ends) for (const listener of gone) listener();
  };
  return { a: end(0), b: end(1), disconnect, sizes };
}

test('a backup reaches the page, and the file goes back to the vault of another computer', async () => {
  const from = await filledVault();
  const out = portPair();
  serveChunks(out.a, () => from.vault.backup(FILE_PASSPHRASE));
  const file = new Blob([new Uint8Array(await collect(chunksOver(out.b, 0).chunks()))]);
  const back = portPair();
  serveChunks(back.a, () => pieces(file));
  const { vault } = await openedVault();
  const restored = await vault.restoreBackup(chunksOver(back.b, file.size), FILE_PASSPHRASE);
  expect(restored).toMatchObject({ pupils: 2, addedEvents: 3, addedRecords: 2 });
  expect(await vault.eventsOf(await vault.pupilKey(sem))).toHaveLength(2);
});

test('a large file goes in pieces', async () => {
  const { a, b, sizes } = portPair();
  const file = new Blob([crypto.getRandomValues(new Uint8Array(60_000)), new Uint8Array(700_000)]);
  serveChunks(a, () => pieces(file));
  const got = await collect(chunksOver(b, file.size).chunks());
  expect(equalBytes(got, new Uint8Array(await file.arrayBuffer()))).toBe(true);
  expect(Math.max(...sizes)).toBeLessThan(400_000);
});

test('what goes wrong on the one side is told on the other', async () => {
  const { vault } = await filledVault();
  const { a, b } = portPair();
  serveChunks(a, () => vault.backup('kort'));
  await expect(collect(chunksOver(b, 0).chunks())).rejects.toMatchObject({ code: 'passphrase-short' });
});

test('a page that goes away ends the reading, and nothing is changed', async () => {
  const from = await filledVault();
  const file = await backupOf(from.vault);
  const { a, b, disconnect } = portPair();
  serveChunks(a, async function* () {
    yield file.subarray(0, 200);
    disconnect();
    await new Promise(() => {});
  });
  const { vault } = await openedVault();
  await expect(vault.restoreBackup(chunksOver(b, file.length), FILE_PASSPHRASE)).rejects.toMatchObject({
    code: 'cancelled',
  });
  expect(await vault.contents()).toEqual({ pupils: 0, events: 0, records: 0 });
});
