import { tMeldcode } from '../../../lib/i18n/nl/meldcode.ts';
import { tProtocol } from '../../../lib/i18n/nl/protocol.ts';
import { MAX_PROTOCOL_BYTES, type Protocol, parseProtocol } from '../../../lib/meldcode/protocol.ts';

export type OpenedFile = { protocol: Protocol } | { problems: string[] };

/** Reads a file that a person chose; what does not fit is told with its line. Never throws. */
export async function openProtocolFile(file: File): Promise<OpenedFile> {
  if (file.size > MAX_PROTOCOL_BYTES)
    return { problems: [tMeldcode('protocol.too-large', { max: String(MAX_PROTOCOL_BYTES / 1024) })] };
  try {
    const parsed = parseProtocol(await file.text());
    if (parsed.ok) return { protocol: parsed.protocol };
    return { problems: parsed.problems.map(({ key, params }) => tMeldcode(key, params)) };
  } catch {
    return { problems: [tProtocol('protocol.unread-file')] };
  }
}

/** Hands the route over as a file that another school can open. */
export function saveProtocolFile(protocol: Protocol): void {
  const url = URL.createObjectURL(
    new Blob([JSON.stringify(protocol, null, 2)], { type: 'application/json' }),
  );
  const link = document.createElement('a');
  link.href = url;
  link.download = 'werkwijze-meldcode.json';
  link.click();
  URL.revokeObjectURL(url);
}
