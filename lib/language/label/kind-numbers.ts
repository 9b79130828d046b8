/** Columns of the kinds. */
import { FLAGS, type Flag, KINDS, type Kind } from '../types.ts';

export function kindNumber(kind: Kind): number {
  return KINDS.indexOf(kind);
}

/** The column of a flag, after those of the kinds. */
export function flagColumn(flag: Flag): number {
  return KINDS.length + FLAGS.indexOf(flag);
}

export const OBSERVATION = kindNumber('observation');
export const STATEMENT = kindNumber('statement');
export const ACTION = kindNumber('action');
