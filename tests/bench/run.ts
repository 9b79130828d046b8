/**
 * `npm run bench [-- PART…]`: runs every file of tests/bench/parts (or those whose names hold one of the words given)
 * and prints a table for each. A part exports `measure(): Promise<Table[]>`.
 */
import { readdirSync } from 'node:fs';
import { installRivals } from './install.ts';
import { printTable, type Table } from './table.ts';

const wanted = process.argv.slice(2);
const parts = readdirSync(`${import.meta.dirname}/parts`)
  .filter(
    (file) => file.endsWith('.ts') && (wanted.length === 0 || wanted.some((word) => file.includes(word))),
  )
  .sort();
if (parts.length === 0) {
  console.error(`No part of the benchmarks is named ${wanted.join(' or ')}.`);
  process.exit(1);
}
installRivals();
let failed = false;
for (const file of parts) {
  const part = (await import(`./parts/${file}`)) as { measure: () => Promise<Table[]> };
  try {
    for (const table of await part.measure()) printTable(table);
  } catch (error) {
    failed = true;
    console.error(`\n${file} could not be measured:`, error);
  }
}
process.exit(failed ? 1 : 0);
