/** Backups over a port to the background, which has the vault; this page has the user's file. */
import { browser } from 'wxt/browser';
import type { BackupDesk, Watch } from '../../components/page-tools.ts';
import { BACKUP_PORT, type BackupNews } from '../../lib/messages/backup.ts';
import { CallFailure } from '../../lib/messages/failure.ts';
import { type ChunkPort, chunksOver, pieces, serveChunks } from '../../lib/vault/backup/port.ts';
import { checkPassphrase } from '../../lib/vault/passphrase.ts';
import { filePlace } from './file-place.ts';

interface Talk {
  port: ChunkPort;
  /** Rejects when the background stops or goes away, and when the user stops. */
  ended: Promise<never>;
  hearNews(listener: (news: BackupNews) => void): void;
  close(): void;
}

export function backupDesk(): BackupDesk {
  return {
    judge(passphrase) {
      try {
        checkPassphrase(passphrase);
      } catch (error) {
        throw asFailure(error, false);
      }
    },
    place: filePlace,
    async make(passphrase, place, watch) {
      const talk = begin({ order: 'make', passphrase }, watch);
      try {
        for await (const chunk of chunksOver(talk.port, 0).chunks()) {
          await Promise.race([place.write(new Uint8Array(chunk)), talk.ended]);
        }
        await place.close();
      } catch (error) {
        await place.abort();
        throw asFailure(error, watch.signal.aborted);
      } finally {
        talk.close();
      }
    },
    check: (file, passphrase, watch) => give(file, { order: 'check', passphrase, size: file.size }, watch),
    restore: (file, passphrase, watch) =>
      give(file, { order: 'restore', passphrase, size: file.size }, watch),
  };
}

/** The background reads the file as it needs it; resolves with what it found or did. */
async function give<T>(file: Blob, order: object, watch: Watch): Promise<T> {
  const talk = begin(order, watch);
  serveChunks(talk.port, () => pieces(file));
  try {
    const finished = new Promise<T>((resolve) => {
      talk.hearNews((news) => {
        if ('finished' in news) resolve(news.finished as T);
      });
    });
    return await Promise.race([finished, talk.ended]);
  } catch (error) {
    throw asFailure(error, watch.signal.aborted);
  } finally {
    talk.close();
  }
}

function begin(order: object, { onProgress, signal }: Watch): Talk {
  const port = browser.runtime.connect({ name: BACKUP_PORT });
  const onGone: (() => void)[] = [];
  const hearNews: Talk['hearNews'] = (listener) =>
    port.onMessage.addListener((message: unknown) => {
      if (typeof message === 'object' && message !== null) listener(message as BackupNews);
    });
  const ended = new Promise<never>((_, reject) => {
    hearNews((news) => {
      if ('progress' in news) onProgress(news.progress);
      if ('stopped' in news) reject(new CallFailure(news.stopped.key, news.stopped.params));
    });
    onGone.push(() => reject(new CallFailure(signal.aborted ? 'error.cancelled' : 'errors.no-answer')));
  });
  // Looked at by who races with it; by itself it is no error.
  ended.catch(() => {});
  const gone = (): void => {
    for (const listener of onGone) listener();
  };
  // One's own disconnecting is not told to oneself.
  const stop = (): void => {
    port.disconnect();
    gone();
  };
  port.onDisconnect.addListener(gone);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  else port.postMessage(order);
  return {
    port: {
      postMessage: (message) => port.postMessage(message),
      onMessage: port.onMessage,
      onDisconnect: { addListener: (listener) => onGone.push(listener) },
    },
    ended,
    hearNews,
    close() {
      signal.removeEventListener('abort', stop);
      port.disconnect();
    },
  };
}

/** Errors of the vault carry their key; that the talk broke off is told by whose doing it was. */
function asFailure(error: unknown, stopped: boolean): CallFailure {
  if (stopped) return new CallFailure('error.cancelled');
  if (error instanceof CallFailure) return error;
  const { key, code, params } = error as { key?: string; code?: string; params?: Record<string, string> };
  if (key && code !== 'cancelled') return new CallFailure(key, params);
  return new CallFailure('errors.no-answer');
}
