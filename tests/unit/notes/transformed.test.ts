import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../lib/notes/read.ts';
import { canonicalNote, writeNote } from '../../../lib/notes/write.ts';
import { note } from './arbitrary-notes.ts';

/** Opening and closing quotes as a word processor sets them. */
const smart = (text: string): string =>
  text
    .replace(/(^|[\s([])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/ - /g, ' – ')
    .replace(/\.\.\./g, '…');
const bullets = (text: string, bullet: string): string => text.replace(/^- /gm, bullet);
const sprinkle = (text: string, sign: string): string => text.replace(/(.{7})/gu, `$1${sign}`);
const wrap = (text: string, width: number, eol: string): string =>
  text.replace(new RegExp(`(.{1,${width}})(?: +|$)`, 'gm'), `$1${eol}`);

const CHANGES: Record<string, (text: string) => string> = {
  'Windows line ends': (text) => text.replace(/\n/g, '\r\n'),
  'more blank lines': (text) => text.replace(/\n/g, '\n\n\n'),
  'no blank lines': (text) => text.replace(/\n+/g, '\n'),
  'one line with spaces': (text) => text.replace(/\s+/g, ' '),
  'one line without anything at the breaks': (text) => text.replace(/\n+/g, ''),
  'one line with tabs': (text) => text.replace(/\n+/g, '\t'),
  'round bullets': (text) => bullets(text, '• '),
  'no bullets': (text) => bullets(text, ''),
  'starred bullets': (text) => bullets(text, '  * '),
  'Word bullets': (text) => bullets(text, '·\t'),
  'Word round bullets': (text) => bullets(text, 'o\t'),
  'Word symbol bullets': (text) => bullets(text, '\uf0b7       '),
  'numbered list': (text) => bullets(text, '1.\t'),
  'lettered list': (text) => bullets(text, 'a) '),
  'dashes as bullets': (text) => bullets(text, '– '),
  'spaces before and after each line': (text) => text.replace(/^|$/gm, '   '),
  'smart quotes, dashes and dots': smart,
  'non-breaking spaces': (text) => text.replace(/ /g, '\u00a0'),
  'zero-width signs all over': (text) => sprinkle(text, '\u200b'),
  'soft hyphens all over': (text) => sprinkle(text, '\u00ad'),
  'decomposed letters': (text) => text.normalize('NFD'),
  'pasted through Word': (text) =>
    smart(bullets(text, '•\t')).replace(/ {2}/g, ' \u00a0').replace(/\n/g, '\r\n\r\n'),
  'wrapped at 72': (text) => wrap(text, 72, '\n'),
  'wrapped at 20': (text) => wrap(text, 20, '\n'),
  'wrapped at 40 with Windows line ends': (text) => wrap(text, 40, '\r\n'),
  'answered in a mail': (text) => text.replace(/^/gm, '> '),
  'reference cut into words': (text) =>
    text.replace(/\[Kantlijn [^\]]*\]$/, (line) => line.replace(/(\w{4})/g, '$1\n')),
  'words before and after': (text) => `Van Anja:\nFeit: gister\n\n${text}\n\nGroet`,
  'bold headings of Markdown': (text) => text.replace(/^(Feiten|Overleg|Gesprek)$/gm, '$1:'),
};

describe('a note stays the same when', () => {
  test.each(Object.keys(CHANGES))('%s', { timeout: 120_000 }, (name) => {
    fc.assert(
      fc.property(note, (made) => {
        expect(readNotes(CHANGES[name]!(writeNote(made)))).toEqual([canonicalNote(made)]);
      }),
      { numRuns: 150 },
    );
  });
});

const choices = (text: string) =>
  readNotes(text).map(({ on, role, events }) => ({
    on,
    role,
    events: events.map(({ content: _, ...shell }) => shell),
  }));

describe('the steps stay the same when', () => {
  test.each([
    ['all in capitals', (text: string) => text.toUpperCase()],
    ['all in small letters', (text: string) => text.toLowerCase()],
    ['other words', (text: string) => text.replace(/\b(\w{3})\w+(?=[^\]]*\[Kantlijn)/g, '$1x')],
    ['nothing but the reference is left', (text: string) => text.slice(text.lastIndexOf('[Kantlijn'))],
  ] as const)('%s', { timeout: 120_000 }, (_, change) => {
    fc.assert(
      fc.property(note, (made) => {
        const text = writeNote(made);
        expect(choices(change(text))).toEqual(choices(text));
      }),
      { numRuns: 150 },
    );
  });
});
