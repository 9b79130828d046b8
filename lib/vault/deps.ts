/** What the vault takes from outside, so that it can be run in a test and knows no browser API by name. */
import type { Bytes } from './bytes.ts';
import { browserSecondPlace, hasSecondPlace, type SecondPlace } from './mirror/second-place.ts';

/** The shape of `browser.storage.session` and `browser.storage.local`. */
export interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

export interface VaultDeps {
  /** In memory only, trusted contexts only, gone when the browser closes. Holds the unwrapped key. */
  session: KeyValueArea;
  /** Outlives the database: tells a vault that vanished from one that never was. Holds no secret. */
  local?: KeyValueArea;
  indexedDB?: IDBFactory;
  IDBKeyRange?: typeof globalThis.IDBKeyRange;
  /** Milliseconds since 1970. */
  clock?: () => number;
  random?: (length: number) => Bytes;
  /** Room on the disk in bytes, when the browser tells. */
  estimate?: () => Promise<{ usage?: number; quota?: number }>;
  /** Name of the database. */
  name?: string;
  /** Where a copy of the database is kept; by default a storage bucket where the browser has them. */
  secondPlace?: () => Promise<SecondPlace | null>;
}

/** Deps with every choice made. */
export interface VaultSurroundings {
  session: KeyValueArea;
  local: KeyValueArea | null;
  indexedDB: IDBFactory;
  IDBKeyRange: typeof globalThis.IDBKeyRange;
  clock: () => number;
  random: (length: number) => Bytes;
  estimate: (() => Promise<{ usage?: number; quota?: number }>) | null;
  name: string;
  secondPlace: () => Promise<SecondPlace | null>;
  /** Whether a copy is there; asking makes none. */
  copyThere: () => Promise<boolean>;
}

const browserEstimate = (): VaultSurroundings['estimate'] => {
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  return storage?.estimate ? () => storage.estimate() : null;
};

export function surroundings(deps: VaultDeps): VaultSurroundings {
  const name = deps.name ?? 'kantlijn';
  return {
    session: deps.session,
    local: deps.local ?? null,
    indexedDB: deps.indexedDB ?? globalThis.indexedDB,
    IDBKeyRange: deps.IDBKeyRange ?? globalThis.IDBKeyRange,
    clock: deps.clock ?? Date.now,
    random: deps.random ?? ((length) => crypto.getRandomValues(new Uint8Array(length))),
    estimate: deps.estimate ?? browserEstimate(),
    name,
    secondPlace: deps.secondPlace ?? (() => browserSecondPlace(name)),
    copyThere: async () =>
      deps.secondPlace ? ((await (await deps.secondPlace())?.exists()) ?? false) : hasSecondPlace(name),
  };
}
