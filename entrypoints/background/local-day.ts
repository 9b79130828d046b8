/** `YYYY-MM-DD` where the user is, not in UTC: a file read at half past midnight was read today. */
export function localDay(date: Date): string {
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
