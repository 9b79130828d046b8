/** The page as the panel shows it, before anything is known. */
import type { PageView } from '../../lib/messages/link.ts';
import type { OverlaySettings } from './settings.ts';

export function emptyView(settings: OverlaySettings): PageView {
  const { open, side, width, digibord } = settings;
  return {
    kind: 'none',
    pupil: null,
    problem: null,
    field: null,
    notes: [],
    reading: null,
    progress: null,
    unwritten: null,
    health: null,
    learn: null,
    layout: { open, side, width, pushed: false },
    digibord,
  };
}
