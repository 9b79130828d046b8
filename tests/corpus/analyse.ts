/**
 * Analyses notes for scoring: `npm run --silent analyse < notes.jsonl` (one `{"id","text"}` a line) prints one line
 * a note in the form that tests/corpus/score.py reads.
 */
import { createInterface } from 'node:readline';
import { analyse } from '../../lib/language/analyse.ts';

let line = 0;
const bad: string[] = [];
for await (const input of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (input.trim() === '') continue;
  const note = read(input);
  if (note) process.stdout.write(`${JSON.stringify({ id: note.id, ...scored(note.text) })}\n`);
  else bad.push(`regel ${line} is geen {"id","text"}; overgeslagen`);
}
for (const message of bad) console.error(message);
if (bad.length > 0) process.exitCode = 1;

function read(input: string): { id: unknown; text: string } | null {
  try {
    const value: unknown = JSON.parse(input);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    return typeof value.text === 'string' ? { id: 'id' in value ? value.id : null, text: value.text } : null;
  } catch {
    return null;
  }
}

function scored(text: string) {
  const { sentences, category, route, steps, verwijsindex, acute, dated } = analyse(text);
  return { sentences, category, route, steps, verwijsindex, acute, dated };
}
