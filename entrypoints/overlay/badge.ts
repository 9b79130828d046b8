/** The badge as plain SVG: a ring of six segments with the step number, a tick, a clock or a question mark. */
import { segmentPath } from '../../components/parts/ring-geometry.ts';
import { overlay } from '../../lib/i18n/nl/overlay.ts';
import { translator } from '../../lib/i18n/translator.ts';
import type { Badge } from '../../lib/messages/calls.ts';

const SVG = 'http://www.w3.org/2000/svg';
const t = translator(overlay);

/** What a screen reader and the tooltip say; only the accessible name carries the word Meldcode. */
export function badgeName(badge: Badge): string {
  const closed = badge.state === 'closed';
  const step = String(badge.current ?? 1);
  const first = closed
    ? t('badge.closed')
    : badge.since
      ? t('badge.running-since', { step, since: dutchDay(badge.since) })
      : t('badge.running', { step });
  const more = [
    badge.overdue && !closed ? t('badge.overdue') : null,
    badge.staleSince ? t('badge.stale', { day: dutchDay(badge.staleSince) }) : null,
  ];
  return [first, ...more].filter(Boolean).join(', ');
}

export function badgeRing(badge: Badge): SVGSVGElement {
  const svg = element('svg', { viewBox: '0 0 34 34', 'aria-hidden': 'true' });
  for (let index = 0; index < 6; index++) {
    const now = badge.state === 'running' && index + 1 === badge.current;
    const kind = index < badge.done ? 'done' : now ? 'now' : 'later';
    svg.append(element('path', { d: segmentPath(index), class: kind }));
  }
  svg.append(...middle(badge));
  return svg;
}

/** Ring alone, as it stands beside a pupil's name. */
export function badgeElement(badge: Badge): HTMLElement {
  const span = document.createElement('span');
  span.className = badge.overdue ? 'badge wait' : 'badge';
  span.setAttribute('role', 'img');
  span.setAttribute('aria-label', badgeName(badge));
  span.title = badgeName(badge);
  span.append(badgeRing(badge));
  if (badge.overdue && badge.state === 'running')
    span.append(icon('M12 7v5l3 2M12 3a9 9 0 100 18 9 9 0 000-18z'));
  else if (badge.staleSince) span.append(icon('M9 9a3 3 0 115 2.2c-1.2.9-2 1.5-2 2.8M12 17.6v.2'));
  return span;
}

function middle(badge: Badge): SVGElement[] {
  if (badge.state === 'closed') return [element('path', { class: 'mark', d: 'M11.5 17.5l4 4 7-8' })];
  const text = element('text', { x: '17', y: '21.6', 'text-anchor': 'middle' });
  text.textContent = String(badge.current ?? '');
  return [text];
}

function icon(path: string): SVGElement {
  const svg = element('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' });
  svg.append(element('path', { d: path, class: 'mark' }));
  return svg;
}

function element<K extends keyof SVGElementTagNameMap>(name: K, attributes: Record<string, string>) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function dutchDay(iso: string): string {
  const [, month, day] = iso.split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]}`;
}
