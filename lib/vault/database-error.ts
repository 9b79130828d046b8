/** What IndexedDB and Dexie throw, told apart by what a person must do about it. */
import { VaultError, type VaultErrorCode } from './errors.ts';

interface Named {
  name?: unknown;
  message?: unknown;
  inner?: unknown;
  cause?: unknown;
  failures?: unknown[];
}

/** An error and all that it was wrapped around; Dexie wraps twice. */
function* layers(error: unknown): Generator<Named> {
  for (let at = error as Named | null | undefined, depth = 0; at && depth < 6; depth++) {
    yield at;
    at = (at.inner ?? at.cause ?? at.failures?.[0]) as Named | null | undefined;
  }
}

const BY_NAME: Readonly<Record<string, VaultErrorCode>> = {
  QuotaExceededError: 'quota',
  VersionError: 'newer',
  UnknownError: 'corrupt',
  UpgradeError: 'corrupt',
  SchemaError: 'corrupt',
  NotFoundError: 'corrupt',
  NotReadableError: 'corrupt',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
};

/** Every error of the database as a VaultError; one that is none already fits `unavailable` at worst. */
export function asVaultError(error: unknown): VaultError {
  for (const layer of layers(error)) {
    if (layer instanceof VaultError) return layer;
    // Chromium reports a full disk under other names too, and says so only in the message.
    if (/quota|disk (is )?full|no space/i.test(String(layer.message)))
      return new VaultError('quota', {}, error);
    const code = BY_NAME[String(layer.name)];
    if (code) return new VaultError(code, {}, error);
  }
  return new VaultError('unavailable', {}, error);
}

/** The connection went away under us (the browser closed it, another version took over): open anew and try again. */
export function connectionLost(error: unknown): boolean {
  const gone = [
    'DatabaseClosedError',
    'InvalidStateError',
    'UnknownError',
    'AbortError',
    'TransactionInactiveError',
  ];
  const all = [...layers(error)];
  if (all.some((layer) => layer instanceof VaultError) || asVaultError(error).code === 'quota') return false;
  return all.some((layer) => gone.includes(String(layer.name)));
}
