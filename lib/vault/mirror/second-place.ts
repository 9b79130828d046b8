/**
 * A second place for the database, with files of its own. Chromium throws a whole IndexedDB away when its
 * files were torn (a power cut or a kill in the middle of a write), and does so only at a later start.
 */

export interface SecondPlace {
  indexedDB: IDBFactory;
  /** Takes the place away with all in it. */
  remove(): Promise<void>;
  /** Whether it is there, looked up anew. */
  exists(): Promise<boolean>;
}

interface Buckets {
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
  keys(): Promise<string[]>;
}

const bucketsHere = (): Buckets | undefined =>
  (globalThis.navigator as { storageBuckets?: Buckets } | undefined)?.storageBuckets;
const bucketOf = (name: string): string => `${name}-copy`;

/** Whether the browser has it already; makes none. */
export const hasSecondPlace = async (name: string): Promise<boolean> =>
  (await bucketsHere()?.keys())?.includes(bucketOf(name)) ?? false;

/** A storage bucket; null where the browser has none (Firefox, whose store does not need it). */
export async function browserSecondPlace(name: string): Promise<SecondPlace | null> {
  const buckets = bucketsHere();
  if (!buckets) return null;
  const bucket = bucketOf(name);
  const { indexedDB } = await buckets.open(bucket, { durability: 'strict', persisted: true });
  return {
    indexedDB,
    remove: () => buckets.delete(bucket),
    exists: async () => (await buckets.keys()).includes(bucket),
  };
}
