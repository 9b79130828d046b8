/** What may stand in a backup file. */
import * as z from 'zod/mini';
import { eventShape, pupilShape, recordShape } from '../shapes.ts';

const base64 = z.string().check(z.maxLength(400), z.regex(/^[A-Za-z0-9+/]+={0,2}$/));
const count = z.int().check(z.nonnegative());

export const headerSchema = z.strictObject({
  createdAt: z.string().check(z.maxLength(40)),
  rounds: z.int(),
  salt: base64,
  iv: base64,
  key: base64,
});

const end = z.object({ pupils: count, events: count, records: count, damaged: count });

export const frameSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pupils'), rows: z.array(pupilShape) }),
  z.object({ kind: z.literal('events'), rows: z.array(eventShape) }),
  z.object({ kind: z.literal('records'), rows: z.array(recordShape) }),
  z.object({ kind: z.literal('end'), rows: z.tuple([end]) }),
]);

export type Frame = z.infer<typeof frameSchema>;
