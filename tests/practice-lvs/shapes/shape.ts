import type { Reply } from '../http/reply.ts';
import type { Visit } from '../http/visit.ts';

/** One practice host. */
export interface Shape {
  /** One line for the list of addresses. */
  explains: string;
  /** Null when the host has no such page. */
  answer(visit: Visit): Reply | null;
}
