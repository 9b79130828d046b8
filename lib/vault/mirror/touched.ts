/** Which rows a transaction writes, seen from inside Dexie, so that the copy can follow without being told. */
import type { DBCore, DBCoreMutateRequest, DBCoreTable, Middleware } from 'dexie';
import { VaultError } from '../errors.ts';

/** Primary keys a table. */
export type Touched = Map<string, Set<string | number>>;

const watched = new WeakMap<object, Touched>();

/** From now on the rows that this transaction writes are noted. */
export const watch = (transaction: object, touched: Touched): unknown => watched.set(transaction, touched);

function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): (string | number)[] {
  if (request.type === 'delete') return request.keys;
  // A range could hold rows that nobody named: rows are to be deleted by key.
  if (request.type === 'deleteRange') throw new VaultError('unavailable');
  return request.values.map((value, i) => request.keys?.[i] ?? table.schema.primaryKey.extractKey?.(value));
}

export const touchedMiddleware: Middleware<DBCore> = {
  stack: 'dbcore',
  name: 'touched',
  create: (core) => ({
    ...core,
    table: (name) => {
      const table = core.table(name);
      return {
        ...table,
        mutate: (request) => {
          const touched = watched.get(request.trans);
          if (touched) {
            const keys = touched.get(name) ?? new Set();
            for (const key of keysOf(table, request)) keys.add(key);
            touched.set(name, keys);
          }
          return table.mutate(request);
        },
      };
    },
  }),
};
