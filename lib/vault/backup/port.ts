/**
 * A backup between the page, where the user's file is, and the background, where the vault is. Messages carry
 * text only, so chunks go as base64, one at a time: the receiver asks for each.
 */
import { type Bytes, fromBase64, toBase64 } from '../bytes.ts';
import { VaultError, type VaultErrorCode } from '../errors.ts';
import type { BackupSource } from './source.ts';

/** The part of `runtime.Port` that is used. */
export interface ChunkPort {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

type Ask = { ask: 'first' | 'next' };
type Reply = { chunk: string } | { done: true } | { failed: VaultErrorCode; params: Record<string, string> };

const PIECE = 256 * 1024;

/** Sends the chunks as they are asked for; `first` begins anew. */
export function serveChunks(port: ChunkPort, begin: () => AsyncIterable<Uint8Array>): void {
  let chunks: AsyncIterator<Uint8Array> | null = null;
  const stop = () => void chunks?.return?.();
  const answer = async (ask: Ask): Promise<Reply> => {
    if (ask.ask === 'first') {
      stop();
      chunks = begin()[Symbol.asyncIterator]();
    }
    const next = await chunks?.next();
    return !next || next.done ? { done: true } : { chunk: toBase64(next.value) };
  };
  port.onMessage.addListener((message) => {
    const { ask } = message as Partial<Ask>;
    if (ask !== 'first' && ask !== 'next') return;
    answer({ ask }).then(
      (reply) => port.postMessage(reply),
      (error: unknown) => {
        const known = error instanceof VaultError ? error : new VaultError('unavailable');
        port.postMessage({ failed: known.code, params: known.params } satisfies Reply);
      },
    );
  });
  port.onDisconnect.addListener(stop);
}

/** A file in pieces, for `serveChunks`. */
export async function* pieces(file: Blob): AsyncGenerator<Bytes> {
  for (let at = 0; at < file.size; at += PIECE)
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
}

/** The other end, readable more than once. Throws what the sender threw, and `cancelled` when it went away. */
export function chunksOver(port: ChunkPort, size: number): BackupSource {
  let waiting: { resolve: (reply: Reply) => void; reject: (why: VaultError) => void } | null = null;
  port.onMessage.addListener((message) => {
    const reply = message as Reply;
    if (!('chunk' in reply || 'done' in reply || 'failed' in reply)) return;
    waiting?.resolve(reply);
    waiting = null;
  });
  port.onDisconnect.addListener(() => waiting?.reject(new VaultError('cancelled')));
  const ask = (what: Ask['ask']): Promise<Reply> =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      port.postMessage({ ask: what } satisfies Ask);
    });
  return {
    size,
    async *chunks() {
      for (let what: Ask['ask'] = 'first'; ; what = 'next') {
        const reply = await ask(what);
        if ('done' in reply) return;
        if ('failed' in reply) throw new VaultError(reply.failed, reply.params);
        yield fromBase64(reply.chunk);
      }
    },
  };
}
