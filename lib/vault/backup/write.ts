/** Makes a backup, chunk by chunk: never more than a frame of it is in memory. */
import { type Bytes, concat, toBase64, utf8 } from '../bytes.ts';
import { checkPassphrase } from '../passphrase.ts';
import type { Room } from '../room.ts';
import { type Kdf, passphraseKdf, wrapSecret } from '../wrap.ts';
import { FRAME_TARGET, type FrameKind, frameData, type Header, headerDigest, start, u32 } from './format.ts';
import { goOn, type LongWork } from './options.ts';
import { type Counts, countRows, type Page, pages } from './rows.ts';

/** Does the work in the open vault; each page anew, so that a lock in between stops it. */
export type InRoom = <T>(work: (room: Room) => Promise<T>) => Promise<T>;

async function makeKey(passphrase: string, createdAt: string, random: (length: number) => Bytes) {
  const raw = random(32);
  const kdf = passphraseKdf(random) as Kdf & { rounds: number };
  const wrap = await wrapSecret(raw, utf8(passphrase), 'backup', kdf, random);
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  raw.fill(0);
  const header: Header = {
    createdAt,
    rounds: kdf.rounds,
    salt: toBase64(kdf.salt),
    iv: toBase64(wrap.iv),
    key: toBase64(wrap.data),
  };
  return { key, header: utf8(JSON.stringify(header)) };
}

/** Rows of one kind until a frame is full. */
async function* frames(inRoom: InRoom, counts: Counts, how: LongWork) {
  const total = Math.max(1, counts.pupils + counts.events + counts.records);
  let done = 0;
  for (const kind of ['pupils', 'events', 'records'] as const) {
    let rows: string[] = [];
    let size = 0;
    for (let after: string | null = ''; after !== null; ) {
      goOn(how);
      const from: string = after;
      const page: Page = await inRoom((room) => pages[kind](room, from));
      counts.damaged += page.damaged;
      for (const row of page.rows.map((value) => JSON.stringify(value))) {
        rows.push(row);
        size += row.length;
        counts.written[kind] += 1;
        if (size < FRAME_TARGET) continue;
        yield { kind: kind as FrameKind, rows };
        [rows, size] = [[], 0];
      }
      done += page.rows.length + page.damaged;
      how.onProgress?.(Math.min(1, done / total));
      after = page.next;
    }
    if (rows.length > 0) yield { kind: kind as FrameKind, rows };
  }
  yield { kind: 'end' as const, rows: [JSON.stringify({ ...counts.written, damaged: counts.damaged })] };
}

/**
 * The chunks of the file. Its passphrase is its own; the file opens on any computer with that alone.
 * Rows that can no longer be read are left out and counted. Throws `passphrase-…`, `locked`, `cancelled`.
 */
export async function* writeBackup(
  inRoom: InRoom,
  typed: string,
  createdAt: string,
  random: (length: number) => Bytes,
  how: LongWork = {},
): AsyncGenerator<Bytes> {
  const { key, header } = await makeKey(checkPassphrase(typed), createdAt, random);
  const digest = await headerDigest(header);
  yield start(header);
  let index = 0;
  for await (const { kind, rows } of frames(inRoom, await inRoom(countRows), how)) {
    const iv = random(12);
    const additionalData = frameData(digest, index++, kind === 'end');
    const plain = utf8(`{"kind":"${kind}","rows":[${rows.join(',')}]}`);
    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain);
    yield concat(u32(12 + sealed.byteLength), iv, new Uint8Array(sealed));
  }
}
