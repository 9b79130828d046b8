import { fieldsOf } from '../../lib/meldcode/content/fields.ts';
import type { CaseEvent, EventType, Json } from '../../lib/meldcode/types.ts';
import { optionWords } from '../../lib/notes/layout/words.ts';
import { capital } from '../forms/capital.ts';

/** What tells most of an entry, first to last. */
const TELLING = [
  'facts',
  'statements',
  'text',
  'outcome',
  'marks',
  'about',
  'reason',
  'grounds',
  'ground',
  'help',
  'agreed',
  'problem',
  'needs',
  'name',
  'title',
  'explanation',
];

/** The words that a person wrote in an entry, else what was chosen, as a line under its title. */
export function wordsOf({ type, content }: CaseEvent): string | null {
  const fields = fieldsOf(type).filter(({ id }) => id !== 'from');
  const choices = fields.filter(({ id, kind }) => kind === 'choice' && typeof content[id] === 'string');
  const chosen = choices.find(({ id }) => id === 'outcome') ?? choices[0];
  const choice = chosen ? capital(optionWords(type, [chosen.id], String(content[chosen.id]))) : null;
  if (type === 'hours') return [`${content.minutes} min`, choice, content.text].filter(Boolean).join(' · ');
  // Of a registration, what was done says more than what was agreed alone.
  const before = type === 'verwijsindex' && choice && content.agreed ? `${choice}: ` : '';
  for (const name of TELLING) {
    const kind = fields.find(({ id }) => id === name)?.kind;
    const value = content[name];
    if (kind === 'text' && typeof value === 'string' && value.trim()) return before + value;
    if (kind === 'group' && Array.isArray(value)) return value.map((row) => rowOf(type, row)).join('\n');
  }
  return choice;
}

function rowOf(type: EventType, row: Json): string {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return '';
  if (type !== 'body-map') return String(row.text ?? row.what ?? '');
  const place = ['region', 'view'].map((part) => optionWords(type, ['marks', part], String(row[part])));
  return capital([place.join(', '), row.described].filter(Boolean).join(': '));
}
