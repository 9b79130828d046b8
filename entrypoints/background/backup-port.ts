/** A backup made, looked through or put back for a page of our own. One port, one piece of work. */
import { browser } from 'wxt/browser';
import { BACKUP_PORT, type BackupNews } from '../../lib/messages/backup.ts';
import { type SenderFacts, senderKind } from '../../lib/messages/sender.ts';
import type { LongWork } from '../../lib/vault/backup/options.ts';
import { type ChunkPort, chunksOver, serveChunks } from '../../lib/vault/backup/port.ts';
import { type BackupOrder, orderSchema } from './backup-order.ts';
import type { Background } from './context.ts';
import { forgetOverrides } from './overrides.ts';
import { toCallError } from './router.ts';

export interface BackupPort extends ChunkPort {
  name: string;
  sender?: SenderFacts | undefined;
  disconnect(): void;
}

/** True for the extension's own page in a tab; never for the panel, an LVS page or another extension. */
export const mayBackUp = (port: BackupPort, extension: { id: string; origin: string }): boolean =>
  port.name === BACKUP_PORT &&
  port.sender?.tab?.id !== undefined &&
  senderKind(port.sender, extension) === 'page';

export function watchBackups(background: Background, extension: { id: string; origin: string }): void {
  browser.runtime.onConnect.addListener((port) => {
    if (mayBackUp(port, extension)) serveBackup(port, background);
    else port.disconnect();
  });
}

/** The first message says what is wanted; a page that goes away stops the work. */
export function serveBackup(port: BackupPort, background: Background): void {
  const gone = new AbortController();
  let begun = false;
  port.onDisconnect.addListener(() => gone.abort());
  port.onMessage.addListener((message) => {
    if (begun) return;
    begun = true;
    const order = orderSchema.safeParse(message);
    if (order.success) carryOut(port, order.data, background, gone.signal);
    else port.disconnect();
  });
}

function carryOut(port: BackupPort, order: BackupOrder, background: Background, signal: AbortSignal): void {
  const { vault } = background;
  const tell = (news: BackupNews): void => {
    if (!signal.aborted) port.postMessage(news);
  };
  const how: LongWork = { signal, onProgress: (progress) => tell({ progress }) };
  if (order.order === 'make') {
    serveChunks(port, () => vault.backup(order.passphrase, how));
    return;
  }
  const source = chunksOver(port, order.size);
  const work =
    order.order === 'check'
      ? vault.checkBackup(source, order.passphrase, how)
      : vault.restoreBackup(source, order.passphrase, how).finally(async () => {
          // Also of what was stopped halfway a part is there.
          forgetOverrides();
          await background.announce();
        });
  work.then(
    (result) => tell({ finished: result }),
    (error: unknown) => tell({ stopped: toCallError(error) }),
  );
}
