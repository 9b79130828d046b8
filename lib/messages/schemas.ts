/** What each call's arguments must look like on arrival; sizes are bounded, unknown keys are refused. */
import * as z from 'zod';
import { FLAGS, KINDS } from '../language/types.ts';
import { LONGEST_QUOTE, MOST_PEERS } from '../lvs/labels/types.ts';
import { EVENT_TYPES, ROLES } from '../meldcode/types.ts';
import { MOST_HEADS } from '../notes/page-heads.ts';
import { isBounded } from './bounded.ts';
import { type CallName, ERASE_REASONS, EXTENSION_PAGES } from './calls.ts';

/** Texts longer than the engine reads are still passed on: it says where it stopped. */
const text = z.string().max(6_000_000);
const line = z.string().max(300);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const nothing = z.strictObject({});
const secret = z.string().max(1_000);
const base64 = z
  .string()
  .min(4)
  .max(2_000)
  .regex(/^[A-Za-z0-9+/]+={0,2}$/);
const pupilKey = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

const pupil = z.strictObject({
  host: z.string().min(1).max(255),
  name: z.string().min(1).max(200),
  number: z.string().min(1).max(40).nullable(),
  birthDate: day.nullable(),
  group: z.string().max(100).nullable(),
});

const note = z.strictObject({
  key: z.string().min(1).max(200),
  text,
  date: day.nullable(),
  author: line.nullable(),
  category: line.nullable(),
  excerpt: z.boolean(),
});

/** What `here` of `pupil.seen` holds once it is unpacked (lib/notes/page-heads.ts): key, day and author of each. */
export const noteHeads = z
  .array(z.tuple([z.string().min(1).max(200), day.nullable(), line.nullable()]))
  .max(MOST_HEADS);

const met = z.strictObject({
  pupil,
  sightings: z
    .array(
      z.strictObject({
        group: z.string().max(100).nullable(),
        behind: z.string().max(40).nullable(),
        trail: z.string().max(600),
        address: z.string().max(4_000),
      }),
    )
    .max(8),
  lists: z.array(z.string().max(100)).max(50),
});
/** Looked through before it is parsed: the schema of JSON calls itself. */
const content = z
  .unknown()
  .refine((value) => isBounded(value, { depth: 12, values: 20_000, letters: 500_000 }))
  .pipe(z.record(z.string().max(80), z.json()));

const event = z.strictObject({
  id: z.string().min(1).max(80).optional(),
  type: z.enum(EVENT_TYPES),
  step: z.literal([1, 2, 3, 4, 5, 6]).nullable(),
  happenedOn: day,
  role: z.enum(ROLES),
  content,
});

const events = z.array(event).min(1).max(50);

const slot = z.string().min(1).max(120);

const passages = z.array(z.string().max(20_000)).max(500);
const parts = z.strictObject({
  facts: passages,
  statements: z.array(z.strictObject({ who: line, when: line, what: z.string().max(20_000) })).max(500),
  hypotheses: passages,
  agreements: passages,
});

const override = z.strictObject({
  key: z.string().min(1).max(200),
  kind: z.enum(KINDS).optional(),
  dismissed: z
    .array(z.enum([...FLAGS.filter((flag) => flag !== 'follow-up'), 'undated']))
    .max(10)
    .optional(),
});

const key = z.string().min(1).max(200);
const near = z.string().max(100);
const noteLabel = z.strictObject({
  id: z.string().min(8).max(80),
  kind: z.enum(KINDS),
  hypothesis: z
    .strictObject({ id: z.string().min(1).max(80), outcome: z.enum(['confirmed', 'refuted']) })
    .nullable(),
  note: z.strictObject({
    key,
    date: day.nullable(),
    author: line.nullable(),
    peers: z.array(key).max(MOST_PEERS),
  }),
  anchor: z.strictObject({
    quote: z.string().min(1).max(LONGEST_QUOTE),
    before: near,
    after: near,
    start: z.number().int().min(0),
    alone: z.boolean(),
  }),
  madeOn: day,
});
const settings = z
  .strictObject({
    role: z.enum(ROLES),
    protocol: z.string().max(80),
    side: z.enum(['left', 'right']),
    width: z.number().int().min(280).max(520),
    open: z.boolean(),
    digibord: z.boolean(),
    theme: z.enum(['light', 'dark', 'system']),
    lockAfter: z.number().int().min(1).max(240),
  })
  .partial();

export const ARGS = {
  'page.recognised': z.strictObject({ where: z.enum(['here', 'top', 'between']) }),
  'page.blocked': nothing,
  'pair.offer': nothing,
  'pair.accept': z.strictObject({ nonce: z.string().min(20).max(100) }),
  'language.analyse': z.strictObject({ text, typing: z.boolean().optional() }),
  'pupil.seen': z.strictObject({ pupil, notes: z.array(note).max(500), here: z.string().max(6_000_000) }),
  'list.seen': z.strictObject({ pupils: z.array(pupil).max(2_000) }),
  'met.get': nothing,
  'met.put': z.strictObject({ met: z.array(met).max(600) }),
  'case.get': z.strictObject({ pupil }),
  'case.append': z.strictObject({ pupil, events }),
  'note.compose': z.strictObject({ pupil, events: z.array(event).max(50), parts: parts.optional() }),
  'label.set': z.strictObject({ pupil, override }),
  'label.get': z.strictObject({ pupil, key: z.string().min(1).max(200) }),
  'note-label.list': z.strictObject({ pupil }),
  'note-label.put': z.strictObject({ pupil, label: noteLabel }),
  'note-label.remove': z.strictObject({ pupil, id: z.string().min(1).max(80) }),
  'draft.get': z.strictObject({ pupil, slot: slot.optional() }),
  'draft.put': z.strictObject({ pupil, text, slot: slot.optional() }),
  'protocol.get': nothing,
  'protocol.own': nothing,
  'protocol.put': z.strictObject({ json: z.string().max(1_000_000) }),
  'protocol.reset': z.strictObject({ to: z.string().min(1).max(80) }),
  'page.open': z.strictObject({ page: z.enum(EXTENSION_PAGES) }),
  'overview.rows': z.strictObject({ from: z.number().int().min(0).max(256) }),
  'vault.status': nothing,
  'vault.set-up': z.strictObject({ passphrase: secret }),
  'vault.unlock': z.strictObject({ secret }),
  'vault.lock': nothing,
  'vault.change-passphrase': z.strictObject({ current: secret, next: secret }),
  'vault.renew-code': z.strictObject({ secret }),
  'vault.device': nothing,
  'vault.add-device': z.strictObject({ secret, id: base64, salt: base64, output: base64 }),
  'vault.remove-device': nothing,
  'vault.unlock-device': z.strictObject({ output: base64 }),
  'vault.contents': nothing,
  'vault.backup-saved': nothing,
  'vault.empty': nothing,
  'pupil.contents': z.strictObject({ pupil: pupilKey }),
  'pupil.erase': z.strictObject({ pupil: pupilKey, reason: z.enum(ERASE_REASONS) }),
  'pupil.keep': z.strictObject({ pupil: pupilKey, years: z.number().int().min(1).max(30).nullable() }),
  'erase.log': nothing,
  'pilot.stop': nothing,
  'profile.list': nothing,
  'profile.put': z.strictObject({ json: z.string().max(70_000) }),
  'profile.remove': z.strictObject({ id: z.string().min(1).max(120) }),
  'settings.get': nothing,
  'settings.set': settings,
} satisfies Record<CallName, z.ZodType>;
