/** Reads the frames of a backup, each checked before it is given on. Knows nothing of the database. */
import type * as z from 'zod/mini';
import { parseBounded } from '../bounded-json.ts';
import { type Bytes, equalBytes, fromBase64, fromUtf8, utf8 } from '../bytes.ts';
import { VaultError } from '../errors.ts';
import { normalisePassphrase } from '../passphrase.ts';
import { kdfIsSound, unwrapSecret } from '../wrap.ts';
import {
  FORMAT,
  frameData,
  headerDigest,
  JSON_DEPTH,
  MAGIC,
  MAX_FILE_BYTES,
  MAX_FRAME_BYTES,
  MAX_HEADER_BYTES,
  readU32,
} from './format.ts';
import { goOn, type LongWork } from './options.ts';
import { type Frame, frameSchema, headerSchema } from './shapes.ts';
import { type BackupSource, type ByteReader, byteReader } from './source.ts';

/** Throws `backup-foreign` or `backup-newer`. */
async function readHeader(reader: ByteReader): Promise<Bytes> {
  const foreign = new VaultError('backup-foreign');
  const magic = await reader.take(MAGIC.length + 1);
  if (!magic || !equalBytes(magic.subarray(0, MAGIC.length), MAGIC)) throw foreign;
  if (magic[MAGIC.length]! > FORMAT) throw new VaultError('backup-newer');
  const size = await reader.take(4);
  if (!size || readU32(size) > MAX_HEADER_BYTES) throw foreign;
  const header = await reader.take(readU32(size));
  if (!header) throw foreign;
  return header;
}

const parse = <T>(schema: z.ZodMiniType<T>, bytes: Uint8Array, length: number): T | null => {
  try {
    const read = schema.safeParse(parseBounded(fromUtf8(bytes as Bytes), { length, depth: JSON_DEPTH }));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
};

/** Throws `backup-foreign` or `backup-passphrase`. */
async function openHeader(bytes: Bytes, typed: string): Promise<{ key: CryptoKey; createdAt: string }> {
  const header = parse(headerSchema, bytes, MAX_HEADER_BYTES);
  if (!header) throw new VaultError('backup-foreign');
  const kdf = { name: 'PBKDF2-SHA256' as const, rounds: header.rounds, salt: fromBase64(header.salt) };
  if (!kdfIsSound(kdf)) throw new VaultError('backup-foreign');
  const wrap = { kdf, iv: fromBase64(header.iv), data: fromBase64(header.key) };
  const raw = await unwrapSecret(wrap, utf8(normalisePassphrase(typed)), 'backup');
  if (!raw) throw new VaultError('backup-passphrase');
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['decrypt']);
  return { key, createdAt: header.createdAt };
}

/** The bytes of the next frame. Throws `backup-incomplete` or `backup-damaged`. */
async function nextFrame(reader: ByteReader): Promise<Bytes> {
  const size = await reader.take(4);
  if (!size) throw new VaultError('backup-incomplete');
  if (readU32(size) > MAX_FRAME_BYTES) throw new VaultError('backup-damaged');
  const frame = await reader.take(readU32(size));
  if (!frame) throw new VaultError('backup-incomplete');
  return frame;
}

async function openFrame(key: CryptoKey, frame: Bytes, digest: string, index: number): Promise<Frame> {
  for (const last of [false, true]) {
    const algorithm = {
      name: 'AES-GCM',
      iv: frame.subarray(0, 12),
      additionalData: frameData(digest, index, last),
    };
    const plain = await crypto.subtle.decrypt(algorithm, key, frame.subarray(12)).catch(() => null);
    const read = plain && parse(frameSchema, new Uint8Array(plain), MAX_FRAME_BYTES);
    if (read && (read.kind === 'end') === last) return read;
  }
  throw new VaultError('backup-damaged');
}

/** All frames in order, the last of kind `end`. Throws `backup-…`, `cancelled`. */
export async function* readBackup(
  source: BackupSource,
  typed: string,
  how: LongWork = {},
): AsyncGenerator<Frame & { createdAt: string }> {
  if (source.size > MAX_FILE_BYTES) throw new VaultError('backup-too-big', { max: '1 GB' });
  const reader = byteReader(source);
  try {
    const header = await readHeader(reader);
    const { key, createdAt } = await openHeader(header, typed);
    const digest = await headerDigest(header);
    for (let index = 0; ; index++) {
      goOn(how);
      const frame = await openFrame(key, await nextFrame(reader), digest, index);
      how.onProgress?.(Math.min(1, reader.taken() / Math.max(1, source.size)));
      if (frame.kind === 'end' && !(await reader.atEnd())) throw new VaultError('backup-damaged');
      yield { ...frame, createdAt };
      if (frame.kind === 'end') return;
    }
  } finally {
    await reader.close();
  }
}
