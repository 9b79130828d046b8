/**
 * The signaleringslijst (002, bijlage 2): five areas of life with their signals. The words are in the
 * catalogue of notes under `option.item.<id>`. No signal points one to one to abuse: nothing here counts or adds up.
 */
export const SIGNAL_AREAS = [
  {
    id: 'material',
    items: ['housing', 'material-care', 'money', 'neighbourhood', 'no-fixed-home'],
  },
  {
    id: 'health',
    items: [
      'behaviour',
      'care-by-parent',
      'health-general',
      'injury',
      'young-parent',
      'addiction',
      'parent-limits',
      'life-events',
    ],
  },
  {
    id: 'family',
    items: [
      'upbringing-conditions',
      'conflict',
      'victim',
      'parenting-problems',
      'protection-order',
      'family-changes',
      'help-for-relative',
      'crime-relative',
    ],
  },
  {
    id: 'school',
    items: [
      'learning',
      'sent-away',
      'moves-school',
      'absent',
      'day-activity',
      'parent-involvement-school',
      'parent-work',
    ],
  },
  {
    id: 'surroundings',
    items: [
      'weak-network',
      'avoids-services',
      'excluded',
      'peers',
      'trouble-outside',
      'crime-victim',
      'easily-influenced',
    ],
  },
] as const;

export type SignalItemId = (typeof SIGNAL_AREAS)[number]['items'][number];

/** All items in the order of the list. The order is a contract with notes already written: append only. */
export const SIGNAL_ITEM_IDS: readonly SignalItemId[] = SIGNAL_AREAS.flatMap((area) => [...area.items]);

/** The open questions after the list, as field ids of the `signal-list` event. */
export const SIGNAL_QUESTIONS = ['specificSignals', 'problem', 'attention', 'needs'] as const;
