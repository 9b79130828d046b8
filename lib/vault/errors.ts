/** What can go wrong in the vault, each with its words in lib/i18n/nl/vault.ts under `error.<code>`. */
export const VAULT_ERROR_CODES = [
  'locked',
  'absent',
  'already-set-up',
  'wrong-secret',
  'code-slip',
  'wait',
  'passphrase-short',
  'passphrase-long',
  'identity-unclear',
  'bad-key',
  'bad-event',
  'too-big',
  'record-damaged',
  'quota',
  'blocked',
  'newer',
  'corrupt',
  'read-only',
  'key-missing',
  'gone',
  'unavailable',
  'session',
  'erase-incomplete',
  'backup-foreign',
  'backup-newer',
  'backup-passphrase',
  'backup-damaged',
  'backup-incomplete',
  'backup-too-big',
  'device-refused',
  'cancelled',
] as const;
export type VaultErrorCode = (typeof VAULT_ERROR_CODES)[number];

/** The one error that leaves the vault. It never carries what was stored, only a code and harmless words. */
export class VaultError extends Error {
  readonly code: VaultErrorCode;
  /** Key in lib/i18n/nl/vault.ts. */
  readonly key: string;
  readonly params: Record<string, string>;

  constructor(code: VaultErrorCode, params: Record<string, string> = {}, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'VaultError';
    this.code = code;
    this.key = `error.${code}`;
    this.params = params;
  }
}
