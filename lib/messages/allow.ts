/** One allow-list per kind of sender: what is not named here is refused. */
import type { CallName } from './calls.ts';
import type { SenderKind } from './sender.ts';

const CONTENT: CallName[] = [
  'profile.put',
  'page.recognised',
  'page.blocked',
  'pair.offer',
  'language.analyse',
  'pupil.seen',
  'list.seen',
  'met.get',
  'met.put',
  'settings.get',
  'settings.set',
];

const PANEL: CallName[] = [
  'pair.accept',
  'language.analyse',
  'case.get',
  'case.append',
  'note.compose',
  'label.set',
  'label.get',
  'note-label.list',
  'note-label.put',
  'note-label.remove',
  'draft.get',
  'draft.put',
  'protocol.get',
  'page.open',
  'vault.status',
  'vault.unlock',
  'vault.lock',
  'settings.get',
  'settings.set',
];

const PAGE: CallName[] = [
  'profile.list',
  'profile.put',
  'profile.remove',
  'overview.rows',
  'protocol.get',
  'protocol.own',
  'protocol.put',
  'protocol.reset',
  'page.open',
  'vault.status',
  'vault.set-up',
  'vault.unlock',
  'vault.lock',
  'vault.change-passphrase',
  'vault.renew-code',
  'vault.device',
  'vault.add-device',
  'vault.remove-device',
  'vault.unlock-device',
  'vault.contents',
  'vault.backup-saved',
  'vault.empty',
  'pupil.contents',
  'pupil.erase',
  'pupil.keep',
  'erase.log',
  'pilot.stop',
  'settings.get',
  'settings.set',
];

const ALLOWED: Record<SenderKind, ReadonlySet<CallName>> = {
  content: new Set(CONTENT),
  panel: new Set(PANEL),
  page: new Set(PAGE),
  unknown: new Set(),
};

/** True when a sender of this kind may make this call. */
export function mayCall(kind: SenderKind, name: string): name is CallName {
  return (ALLOWED[kind] as ReadonlySet<string>).has(name);
}

/** Calls that a panel may make before it is paired with its own tab. */
export const UNPAIRED: ReadonlySet<CallName> = new Set<CallName>(['pair.accept']);
