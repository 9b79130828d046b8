/** The support routes that come with the product. A school's own stands beside them. */
import type { Protocol } from './protocol/schema.ts';
import { kindcentrum } from './protocols/kindcentrum.ts';
import { olderCode } from './protocols/older-code.ts';
import { primary } from './protocols/primary.ts';
import { secondary } from './protocols/secondary.ts';

export const PROTOCOLS: readonly Protocol[] = [primary, secondary, kindcentrum, olderCode];

/** The protocol with this id among the built-in ones and the school's own, or null. */
export function protocolById(id: string, own: readonly Protocol[] = []): Protocol | null {
  return [...own, ...PROTOCOLS].find((protocol) => protocol.id === id) ?? null;
}
