const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'blockquote', 'pre']);
const SILENT = new Set(['script', 'style', 'template', 'iframe']);
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/**
 * What an editor's HTML says, as plain text with a line per block or `<br>`: all that is kept of it,
 * so that no markup of one host reaches another. Linear in the length.
 */
export function htmlToText(source: string): string {
  const lines: string[] = [];
  let line = '';
  let open = false;
  let silent = '';
  const end = () => {
    lines.push(line);
    line = '';
    open = false;
  };
  for (const [token] of source.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z0-9]+)/i.exec(token);
    const name = tag?.[2]?.toLowerCase() ?? '';
    if (silent) {
      if (tag?.[1] && name === silent) silent = '';
    } else if (!tag) {
      line += decode(token).replace(/[\r\n]+/g, ' ');
      open = open || line !== '';
    } else if (name === 'br') end();
    else if (SILENT.has(name) && !tag[1]) silent = name;
    else if (BLOCKS.has(name) && open) end();
  }
  if (open) end();
  return lines.join('\n').trimEnd();
}
