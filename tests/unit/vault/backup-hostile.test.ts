import { beforeAll, describe, expect, test } from 'vitest';
import './patience.ts';
import { checkBackup } from '../../../lib/vault/backup/check.ts';
import { MAX_FILE_BYTES } from '../../../lib/vault/backup/format.ts';
import { parseBounded } from '../../../lib/vault/bounded-json.ts';
import { concat, fromUtf8, utf8 } from '../../../lib/vault/bytes.ts';
import { backupOf, FILE_PASSPHRASE, filledVault, forged, sourceOf } from './backup-world.ts';
import { event, openedVault, sem } from './world.ts';

const KEY = 'A'.repeat(43);
const check = (bytes: Uint8Array) => checkBackup(sourceOf(bytes), FILE_PASSPHRASE);
let file: Uint8Array;
/** Where each frame begins, and the end of the file. */
let starts: number[];

beforeAll(async () => {
  file = await backupOf((await filledVault()).vault);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  starts = [13 + view.getUint32(9)];
  while (starts.at(-1)! < file.length) starts.push(starts.at(-1)! + 4 + view.getUint32(starts.at(-1)!));
});

const frame = (i: number) => file.subarray(starts[i]!, starts[i + 1]!);

test('the file is what the tests take it for', async () => {
  expect(starts).toHaveLength(5);
  expect(starts.at(-1)).toBe(file.length);
  expect(await check(file)).toMatchObject({ pupils: 2, events: 3, records: 2 });
});

test('the wrong passphrase, another file, a newer file', async () => {
  await expect(checkBackup(sourceOf(file), 'de verkeerde wachtzin')).rejects.toMatchObject({
    code: 'backup-passphrase',
  });
  for (const other of ['', 'KANTLIJN', '{"a":1}', 'x'.repeat(5000)])
    await expect(check(utf8(other))).rejects.toMatchObject({ code: 'backup-foreign' });
  const newer = file.slice();
  newer[8] = 2;
  await expect(check(newer)).rejects.toMatchObject({ code: 'backup-newer' });
});

test('cut off anywhere, it is incomplete or no backup', async () => {
  for (const end of [
    ...starts.slice(0, -1),
    ...starts.slice(0, -1).map((s) => s + 2),
    file.length - 1,
    file.length - 30,
  ])
    await expect(check(file.subarray(0, end))).rejects.toMatchObject({ code: 'backup-incomplete' });
  await expect(check(file.subarray(0, 60))).rejects.toMatchObject({ code: 'backup-foreign' });
});

test('frames left out, doubled, exchanged or put behind the end are noticed', async () => {
  const head = file.subarray(0, starts[0]!);
  const orders = [
    [1, 2, 3],
    [0, 2, 3],
    [0, 1, 3],
    [0, 0, 1, 2, 3],
    [1, 0, 2, 3],
    [0, 1, 2, 3, 3],
    [3],
    [0, 1, 2, 3, 0],
  ];
  for (const order of orders)
    await expect(check(concat(head, ...order.map(frame)))).rejects.toMatchObject({ code: 'backup-damaged' });
});

test('frames of another backup under the same passphrase do not fit in', async () => {
  const other = await backupOf((await filledVault()).vault);
  const mixed = concat(file.subarray(0, starts[1]!), other.subarray(starts[1]!));
  await expect(check(mixed)).rejects.toMatchObject({ name: 'VaultError' });
});

test('a bit changed anywhere is noticed', async () => {
  for (let at = 0; at < file.length; at += 173) {
    const bent = file.slice();
    bent[at]! ^= 4;
    await expect(check(bent)).rejects.toMatchObject({ code: expect.stringMatching(/^backup-/) });
  }
});

test('a header that asks for billions of rounds or too few is refused at once', async () => {
  const header = fromUtf8(file.slice(13, starts[0]!));
  for (const rounds of ['4000000000', '1000', '600000.5', '-600000']) {
    const changed = utf8(header.replace(/"rounds":\d+/, `"rounds":${rounds}`));
    const size = new Uint8Array(4);
    new DataView(size.buffer).setUint32(0, changed.length);
    const bent = concat(file.subarray(0, 9), size, changed, file.subarray(starts[0]!));
    await expect(check(bent)).rejects.toMatchObject({ code: 'backup-foreign' });
  }
});

test('lengths that promise gigabytes are refused without reading them', async () => {
  const huge = file.slice();
  new DataView(huge.buffer).setUint32(starts[0]!, 0xffffffff);
  await expect(check(huge)).rejects.toMatchObject({ code: 'backup-damaged' });
  const source = { ...sourceOf(file), size: MAX_FILE_BYTES + 1 };
  await expect(checkBackup(source, FILE_PASSPHRASE)).rejects.toMatchObject({ code: 'backup-too-big' });
});

describe('well sealed, with rows that cannot be', () => {
  const good = event(KEY, 'x');
  const deep = JSON.parse(`${'['.repeat(40)}${']'.repeat(40)}`);
  test.each<[string, { pupils?: unknown[]; events?: unknown[]; records?: unknown[] }]>([
    ['a pupil key that is a name', { events: [{ ...good, pupil: 'Sem de Wit' }] }],
    ['no id', { events: [{ ...good, id: '' }] }],
    ['a step that is none', { events: [{ ...good, step: 7 }] }],
    ['a date that is none', { events: [{ ...good, happenedOn: 'gisteren' }] }],
    ['content that is no object', { events: [{ ...good, content: 'x' }] }],
    ['content without bottom', { events: [{ ...good, content: { deep } }] }],
    ['an id of a book', { events: [{ ...good, id: 'x'.repeat(300) }] }],
    ['a collection that is none', { records: [{ collection: '../meta', id: 'x', pupil: null, value: 1 }] }],
    ['a pupil without identity', { pupils: [{ key: KEY, lastSeen: 'x' }] }],
    [
      'a name of a book',
      { pupils: [{ key: KEY, identity: { ...sem, name: 'x'.repeat(300) }, lastSeen: 'x' }] },
    ],
  ])('%s', async (_, rows) => {
    const bent = await forged(rows);
    const { vault } = await openedVault();
    await expect(vault.restoreBackup(sourceOf(bent), FILE_PASSPHRASE)).rejects.toMatchObject({
      code: 'backup-damaged',
    });
    expect(await vault.contents()).toEqual({ pupils: 0, events: 0, records: 0 });
  });

  test('odd names in it harm no prototype', async () => {
    const content = JSON.parse('{"__proto__":{"bad":true},"constructor":{"prototype":{"bad":true}}}');
    const bent = await forged({ events: [{ ...good, content }] });
    const { vault } = await openedVault();
    await vault.restoreBackup(sourceOf(bent), FILE_PASSPHRASE);
    expect(({} as { bad?: boolean }).bad).toBeUndefined();
  });
});

test('JSON is bounded before it is parsed', () => {
  const bounds = { length: 100_000, depth: 5 };
  expect(parseBounded('{"a":[[["}]}"]]]}', bounds)).toEqual({ a: [[['}]}']]] });
  expect(() => parseBounded('[[[[[[1]]]]]]', bounds)).toThrow(RangeError);
  expect(() => parseBounded('['.repeat(90_000), bounds)).toThrow(RangeError);
  expect(() => parseBounded(`"${'x'.repeat(100_000)}"`, bounds)).toThrow(RangeError);
  expect(parseBounded('"\\"[[[[[[[["', bounds)).toBe('"[[[[[[[[');
});
