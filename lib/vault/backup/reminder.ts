/** When to say that it is time for a new backup. */
const OLD_DAYS = 30;

/** A key of lib/i18n/nl/vault.ts; null when the last backup is recent. `lastBackup` is an instant, or null. */
export function backupReminder(
  lastBackup: string | null,
  now: Date,
): { key: string; params: Record<string, string> } | null {
  if (lastBackup === null) return { key: 'warning.backup-none', params: {} };
  const age = now.getTime() - Date.parse(lastBackup);
  if (age < OLD_DAYS * 24 * 3600 * 1000) return null;
  const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long' }).format(new Date(lastBackup));
  return { key: 'warning.backup-old', params: { date } };
}
