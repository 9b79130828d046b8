/** Version 1: the first. Keys and indexes hold HMACs and technical words only; `sealed` is ciphertext. */
export const version1 = {
  number: 1,
  stores: {
    meta: 'id',
    wraps: 'id',
    events: 'key',
    pupils: 'key, *aliases',
    records: 'key, collection, [collection+pupil], pupil',
    summaries: 'bucket',
    stale: 'pupil',
  },
} as const;
