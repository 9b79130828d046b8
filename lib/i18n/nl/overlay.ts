/** What the overlay shows in the page itself. */
export const overlay = {
  title: 'Kantlijn',
  mark: 'K',
  open: 'Kantlijn openen',
  'open-findings': 'Kantlijn openen, {count} dingen om na te kijken',
  gone: 'Kantlijn is bijgewerkt. Sla je werk op en herlaad daarna de pagina.',
  'badge.running': 'Meldcode: stap {step} van 6',
  'badge.running-since': 'Meldcode: stap {step} van 6, sinds {since}',
  'badge.closed': 'Meldcode: afgesloten',
  'badge.overdue': 'termijn voorbij',
  'badge.stale': 'laatst gezien op {day}',
} as const;
