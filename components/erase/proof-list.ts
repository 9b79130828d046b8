import type { StopProof } from '../../lib/messages/calls.ts';

export const PROVEN = ['database', 'copy', 'key', 'settings', 'hosts', 'scripts'] as const;
export type Proven = (typeof PROVEN)[number];

/** Of each thing: gone, still there, or not to be seen in this browser. */
export function proofList(proof: StopProof): { what: Proven; gone: boolean | null }[] {
  const gone: Record<Proven, boolean | null> = {
    database: proof.databasesLeft && proof.databasesLeft.length === 0,
    copy: proof.copyGone,
    key: proof.keyGone,
    settings: proof.settingsLeft.length === 0,
    hosts: proof.hostsLeft.length === 0,
    scripts: proof.scriptsLeft.length === 0,
  };
  return PROVEN.map((what) => ({ what, gone: gone[what] }));
}
