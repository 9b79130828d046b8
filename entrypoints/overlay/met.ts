/** What is remembered of pupils over full page loads: held by the background, where the page cannot reach. */
import { IdentityMemory } from '../../lib/lvs/read/memory.ts';
import { call } from '../../lib/messages/client.ts';

export class MetPupils {
  readonly memory = new IdentityMemory();
  #kept = 0;

  /** Takes what other pages of this host told. Without an answer one begins with nothing. */
  async load(): Promise<void> {
    try {
      this.memory.import(await call('met.get', {}));
    } catch {
      return;
    }
    this.#kept = this.memory.changes;
  }

  /** Hands over what was learnt since the last time. */
  async keep(): Promise<void> {
    if (this.memory.changes === this.#kept) return;
    this.#kept = this.memory.changes;
    await call('met.put', { met: this.memory.export() });
  }
}
