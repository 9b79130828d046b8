/**
 * What may be stored, checked on the way in: what goes in must come out of a backup again. Event types and
 * collections that this version does not know are kept all the same.
 */
import * as z from 'zod/mini';
import { OPAQUE_LENGTH } from './mac.ts';

const short = z.string().check(z.maxLength(200));
const optional = z.nullable(short);
const pupilKey = z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${OPAQUE_LENGTH}}$`)));

export const identityShape = z.object({
  host: short,
  name: short,
  number: optional,
  birthDate: optional,
  group: optional,
});

export const pupilShape = z.object({ key: pupilKey, identity: identityShape, lastSeen: short });

export const eventShape = z.looseObject({
  id: z.string().check(z.minLength(1), z.maxLength(200)),
  pupil: pupilKey,
  type: short,
  step: z.nullable(z.literal([1, 2, 3, 4, 5, 6])),
  happenedOn: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  recordedAt: short,
  role: short,
  content: z.record(z.string(), z.json()),
});

export const recordShape = z.object({
  collection: z.string().check(z.regex(/^[a-z-]{1,30}$/)),
  id: z.string().check(z.maxLength(1000)),
  pupil: z.nullable(pupilKey),
  value: z.json(),
});
