/** What a page asks first over the backup port; what follows is the talk of lib/vault/backup/port.ts. */
import * as z from 'zod';

const passphrase = z.string().max(1_000);
const size = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const orderSchema = z.discriminatedUnion('order', [
  z.strictObject({ order: z.literal('make'), passphrase }),
  z.strictObject({ order: z.literal('check'), passphrase, size }),
  z.strictObject({ order: z.literal('restore'), passphrase, size }),
]);

export type BackupOrder = z.infer<typeof orderSchema>;
