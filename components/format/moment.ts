const MOMENT = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' });

/** "2 maart 2026 om 10:00" on this computer's clock. What cannot be read is shown as it came. */
export function momentHere(instant: string): string {
  const date = new Date(instant);
  return Number.isNaN(date.getTime()) ? instant : MOMENT.format(date);
}
