/** The backend of an extension page in a tab of its own: there is no LVS page beside it. */
import { signal } from '@preact/signals';
import type { Backend } from '../../components/backend.ts';
import { call } from '../../lib/messages/client.ts';
import { followBackground } from '../../lib/messages/follow.ts';

export function pageBackend(): Backend {
  const { vault, settings, refresh } = followBackground();
  void refresh();
  return { call, vault, settings, page: signal(null), send: () => {} };
}
