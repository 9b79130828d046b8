/** One record at rest: AES-256-GCM with its own random IV, bound to where it stands. */
import { depthOf } from './bounded-json.ts';
import { type Bytes, concat, fromUtf8, utf8 } from './bytes.ts';
import { VaultError } from './errors.ts';

const IV_LENGTH = 12;
/** No record needs more; a note of a few hundred pages still fits. */
export const MAX_RECORD_BYTES = 1024 * 1024;
/** Objects and arrays inside each other; a backup reads some more. */
const MAX_DEPTH = 16;

/** Where a record stands. Read back in another place, it does not open. */
export interface Place {
  table: string;
  /** Primary key of the row. */
  key: string;
  /** Pupil key of the row, or the empty text. */
  pupil: string;
  /** Schema version under which the row was sealed. */
  version: number;
}

const associated = (place: Place): Bytes =>
  utf8(JSON.stringify(['kantlijn record', place.version, place.table, place.key, place.pupil]));

/** Throws `too-big`. */
export async function seal(
  key: CryptoKey,
  random: (length: number) => Bytes,
  place: Place,
  value: unknown,
): Promise<Bytes> {
  const text = JSON.stringify(value);
  const plain = utf8(text);
  if (plain.length > MAX_RECORD_BYTES || depthOf(text, MAX_DEPTH) > MAX_DEPTH)
    throw new VaultError('too-big', { max: '1 MB' });
  const iv = random(IV_LENGTH);
  const algorithm = { name: 'AES-GCM', iv, additionalData: associated(place) };
  const sealed = new Uint8Array(await crypto.subtle.encrypt(algorithm, key, plain));
  plain.fill(0);
  return concat(iv, sealed);
}

/** Throws `record-damaged` when a bit was changed, or the record was put in another's place. */
export async function open<T>(key: CryptoKey, place: Place, sealed: Bytes): Promise<T> {
  try {
    const iv = sealed.subarray(0, IV_LENGTH);
    const algorithm = { name: 'AES-GCM', iv, additionalData: associated(place) };
    const plain = await crypto.subtle.decrypt(algorithm, key, sealed.subarray(IV_LENGTH));
    return JSON.parse(fromUtf8(plain)) as T;
  } catch {
    // Without the cause: an error of JSON.parse quotes the text.
    throw new VaultError('record-damaged');
  }
}
