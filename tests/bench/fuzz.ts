/**
 * `node tests/bench/fuzz.ts [COUNT] [SEED]`: COUNT (100,000) random, hostile and Unicode texts; then long texts of
 * each kind at two sizes, with the growth of time per character. Ends with 1 when a law is broken.
 */
import fc from 'fast-check';
import { analyse } from '../../lib/language/analyse.ts';
import { hostileText } from '../unit/language/hostile.ts';
import { assertSound } from '../unit/language/sound.ts';
import { growth } from './growth.ts';
import { milliseconds, printTable } from './table.ts';

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
let characters = 0;
const start = performance.now();
fc.assert(
  fc.property(hostileText, (text) => {
    characters += text.length;
    assertSound(text, analyse(text));
  }),
  { numRuns: count, seed },
);
const seconds = ((performance.now() - start) / 1000).toFixed(1);
console.log(`${count} texts (${characters} characters) read in ${seconds} s without a fault; seed ${seed}.`);

/** Far above the noise of a busy machine, far below the 4 that quadratic work would show. */
const MOST = 2.5;
const found = growth((text) => assertSound(text, analyse(text)), 50_000, 200_000);
printTable({
  title: 'Long texts of one kind',
  columns: ['kind', '50,000', '200,000', 'per character'],
  rows: found.map(({ name, small, large, perCharacter }) => [
    name,
    milliseconds(small),
    milliseconds(large),
    `×${perCharacter.toFixed(2)}`,
  ]),
  remarks: [`wanted: time per character at 200,000 at most ${MOST} × that at 50,000, or under 250 ms in all`],
});
const bad = found.filter(({ perCharacter, large }) => perCharacter > MOST && large > 250);
for (const { name } of bad) console.error(`not linear: ${name}`);
process.exitCode = bad.length > 0 ? 1 : 0;
