/** What people and programs do to a note in an LVS. */

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

export const CHANGES: Record<string, (text: string) => string> = {
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
  'numbered list in one line': (text) => bullets(text, '1.\t').replace(/\s+/g, ' '),
  'Word round bullets in one line': (text) => bullets(text, 'o\t').replace(/\n+/g, ' '),
  'lettered list with nothing at the breaks': (text) => bullets(text, 'a) ').replace(/\n+/g, ''),
  'bold headings of Markdown': (text) => text.replace(/^(Feiten|Overleg|Gesprek)$/gm, '$1:'),
};
