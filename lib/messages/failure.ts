/** The one error that crosses borders: a key of lib/i18n/nl/errors.ts with its words. */
import type { CallError } from './calls.ts';

export class CallFailure extends Error implements CallError {
  readonly key: string;
  readonly params: Record<string, string>;

  constructor(key: string, params: Record<string, string> = {}) {
    super(key);
    this.name = 'CallFailure';
    this.key = key;
    this.params = params;
  }
}
