import type { JSX } from 'preact';
import { tPanel } from '../../lib/i18n/nl/panel.ts';
import type { Badge } from '../../lib/messages/calls.ts';
import { fromToday, shortDay, todayHere } from '../format/dates.ts';
import { Icon, type IconName } from './icons.tsx';
import { Ring } from './ring.tsx';
import { ringOfBadge } from './ring-of.ts';

/** Ring and a few words: a clock when a term has passed, a question mark when what is known may be old. */
export function BadgeChip({ badge, today = todayHere() }: { badge: Badge; today?: string }): JSX.Element {
  const { icon, words } = tell(badge, today);
  return (
    <span class={badge.overdue ? 'badge wait' : 'badge'}>
      <Ring {...ringOfBadge(badge, today)} small />
      {icon && <Icon name={icon} />}
      <span aria-hidden="true">{words}</span>
    </span>
  );
}

function tell(badge: Badge, today: string): { icon?: IconName; words: string } {
  if (badge.state === 'closed') return { words: tPanel('panel.badge.closed') };
  if (badge.overdue) return { icon: 'clock', words: tPanel('panel.badge.overdue') };
  if (badge.staleSince)
    return {
      icon: 'question',
      words: tPanel('panel.badge.stale', { when: fromToday(badge.staleSince, today) }),
    };
  return {
    words: badge.since
      ? tPanel('panel.badge.since', { day: shortDay(badge.since, today) })
      : tPanel('panel.badge.started'),
  };
}
