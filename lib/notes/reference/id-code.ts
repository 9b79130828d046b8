/** Ids in as few symbols as their shape allows: our own short ones, UUIDs, anything else sign by sign. */
import { BASE32 } from '../../meldcode/event-id.ts';
import { Damaged, type SymbolReader, type SymbolWriter } from './symbols.ts';

const SHORT = new RegExp(`^[${BASE32}]{12}$`);
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const SIGNS = '0123456789abcdefghijklmnopqrstuvwxyz-';
const KIND = { short: 0, uuid: 1, other: 2 } as const;

export function writeId(out: SymbolWriter, id: string): void {
  if (SHORT.test(id)) {
    out.symbol(KIND.short);
    for (const sign of id) out.symbol(BASE32.indexOf(sign));
  } else if (UUID.test(id)) {
    out.symbol(KIND.uuid);
    let rest = BigInt(`0x${id.replaceAll('-', '')}`);
    for (let left = 26; left > 0; left -= 1, rest >>= 5n) out.symbol(Number(rest & 31n));
  } else {
    out.symbol(KIND.other);
    out.number(id.length);
    for (const sign of id) out.fixed(SIGNS.indexOf(sign), 2);
  }
}

export function readId(row: SymbolReader): string {
  switch (row.symbol()) {
    case KIND.short:
      return Array.from({ length: 12 }, () => BASE32[row.symbol()]).join('');
    case KIND.uuid: {
      let value = 0n;
      for (let at = 0n; at < 26n; at += 1n) value |= BigInt(row.symbol()) << (5n * at);
      const hex = value.toString(16).padStart(32, '0');
      return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join(
        '-',
      );
    }
    case KIND.other:
      return Array.from({ length: row.count(64) }, () => SIGNS[row.fixed(2)] ?? '').join('');
    default:
      throw new Damaged('no such id');
  }
}
