import { beforeEach, expect, test, vi } from 'vitest';
import { unpackHeads } from '../../../entrypoints/background/unpack-heads.ts';
import { NotesSync, type Understanding } from '../../../entrypoints/overlay/notes-sync.ts';
import type { NoteReading } from '../../../lib/lvs/types.ts';
import { headOf } from '../../../lib/notes/known-note.ts';
import { MOST_HEADS, packHeads } from '../../../lib/notes/page-heads.ts';
import { noor, sem } from '../vault/world.ts';
import { note } from './world.ts';

const { asked } = vi.hoisted(() => ({ asked: [] as { notes: NoteReading[]; here: string }[] }));
vi.mock('wxt/browser', () => import('./browser.ts'));
vi.mock('../../../lib/messages/client.ts', () => ({
  call: async (_name: string, args: { notes: NoteReading[]; here: string }) => {
    asked.push(args);
    return { notes: args.notes, progress: null, badge: null };
  },
}));

beforeEach(() => {
  asked.length = 0;
});

/** Oldest first, as some systems list them; the last has no date. */
const NOTES = Array.from({ length: 950 }, (_, i) =>
  note(`Notitie ${i}.`, {
    date: i === 949 ? null : new Date(Date.UTC(2020, 0, i + 1)).toISOString().slice(0, 10),
  }),
);

async function all(parts: AsyncGenerator<Understanding>): Promise<Understanding[]> {
  const seen: Understanding[] = [];
  for await (const part of parts) seen.push(part);
  return seen;
}

test('newest notes come first, those without a date last, and all are told in the order of the page', async () => {
  const parts = await all(new NotesSync().understand(sem, NOTES));
  const order = asked.flatMap(({ notes }) => notes);
  expect(order[0]).toBe(NOTES[948]);
  expect(order.at(-1)).toBe(NOTES[949]);
  expect(parts.at(-1)!.notes!.map(({ key }) => key)).toEqual(NOTES.map(({ key }) => key));
});

test('each portion tells how far it is; the notes are told when they doubled, and at the end', async () => {
  const parts = await all(new NotesSync().understand(sem, NOTES));
  expect(parts.map(({ reading }) => reading?.read ?? 'all')).toEqual([
    100,
    200,
    300,
    400,
    500,
    600,
    700,
    800,
    900,
    'all',
  ]);
  expect(parts.flatMap(({ notes }) => notes?.length ?? [])).toEqual([100, 200, 400, 800, 950]);
});

test('a note is asked for once, and the page is told with each portion', async () => {
  const sync = new NotesSync();
  await all(sync.understand(sem, NOTES.slice(0, 3)));
  const [again] = await all(sync.understand(sem, NOTES.slice(0, 4)));
  expect(asked.map(({ notes }) => notes.length)).toEqual([3, 1]);
  expect(again!.notes).toHaveLength(4);
  const here = unpackHeads(asked[1]!.here);
  expect(NOTES.slice(0, 5).map(({ key }) => here.has(key))).toEqual([true, true, true, true, false]);
});

test('when another pupil is asked for meanwhile, no more is told of the one before', async () => {
  const sync = new NotesSync();
  const before = sync.understand(sem, NOTES);
  await before.next();
  await all(sync.understand(noor, NOTES.slice(0, 1)));
  expect((await before.next()).done).toBe(true);
  const [now] = await all(sync.understand(noor, NOTES.slice(0, 2)));
  expect(now!.notes).toHaveLength(2);
});

for (const wrong of [
  '',
  'x',
  '{}',
  '[1]',
  '[["a"]]',
  '[["a","1-1-2026",null]]',
  `[["${'a'.repeat(201)}",null,null]]`,
  JSON.stringify(Array(MOST_HEADS + 1).fill(['n1', '2026-03-02', null])),
])
  test(`heads of ${wrong.slice(0, 20)} are refused`, () => {
    expect(() => unpackHeads(wrong)).toThrow('errors.bad-request');
  });

test('notes that share day and author are found by their head', () => {
  const [one, two, other] = [note('Een.'), note('Twee.'), note('Drie.', { author: 'Bo' })];
  const heads = unpackHeads(packHeads([one, two, other]));
  expect(heads.sameHead(headOf(one))).toEqual([one.key, two.key]);
  expect(heads.sameHead(headOf(other))).toEqual([other.key]);
  expect(heads.sameHead(headOf({ date: null, author: null }))).toEqual([]);
  expect(heads.has(other.key)).toBe(true);
  expect(heads.has('Vier.')).toBe(false);
});
