/**
 * The backup file: magic, format, a header with the wrapped key, and sealed frames.
 *
 *     KANTLIJN  u8 format  u32 length, header (JSON)  { u32 length, iv ‖ ciphertext } …
 *
 * Each frame is bound to the header, its number and whether it is the last, so that none can be left out,
 * exchanged or cut off unnoticed. Numbers are big-endian.
 */
import { type Bytes, concat, toBase64, utf8 } from '../bytes.ts';

export const MAGIC = utf8('KANTLIJN');
export const FORMAT = 1;
export const MAX_FILE_BYTES = 1024 ** 3;
export const MAX_HEADER_BYTES = 4096;
/** A frame is closed at this size; one record of full size may still come on top, in UTF-8 and as JSON. */
export const FRAME_TARGET = 512 * 1024;
export const MAX_FRAME_BYTES = 8 * 1024 * 1024;
export const JSON_DEPTH = 24;

export interface Header {
  createdAt: string;
  rounds: number;
  /** Base64: salt of the key derivation, IV and ciphertext of the wrapped key. */
  salt: string;
  iv: string;
  key: string;
}

export type FrameKind = 'pupils' | 'events' | 'records' | 'end';

export const u32 = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

export const readU32 = (bytes: Bytes): number => new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);

/** What ties the frames to their header. */
export async function headerDigest(header: Bytes): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', header)));
}

export const frameData = (digest: string, index: number, last: boolean): Bytes =>
  utf8(JSON.stringify(['kantlijn backup', FORMAT, digest, index, last]));

export const start = (header: Bytes): Bytes =>
  concat(MAGIC, new Uint8Array([FORMAT]), u32(header.length), header);
