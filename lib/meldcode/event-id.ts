/** Ids of events: short, unique over all computers, and the same in any letter case. */
export const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';

/** 60 random bits in 12 signs. Pass `crypto.getRandomValues(new Uint8Array(12))`. */
export function eventId(random: Uint8Array): string {
  if (random.length < 12) throw new RangeError('12 random bytes are needed');
  return [...random.subarray(0, 12)].map((byte) => BASE32[byte & 31]).join('');
}

/** An id that follows from words alone, for events that are read out of an ordinary note: the same note, the same id. */
export function derivedId(words: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  let rest = (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0);
  let id = '';
  while (id.length < 12) {
    id += BASE32[Number(rest & 31n)];
    rest >>= 5n;
  }
  return id;
}
