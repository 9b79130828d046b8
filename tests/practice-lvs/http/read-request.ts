import type { IncomingMessage } from 'node:http';

/** Room for a note of 5 MB, percent-encoded. */
const LIMIT = 24 * 1024 * 1024;

/** The body as text; throws when it is larger than a practice note can be. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LIMIT) throw new Error('body too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** The shape a request is for: the first label of `<shape>.localhost`; empty for any other host. */
export function shapeOf(hostHeader: string): string {
  return /^([a-z0-9-]+)\.localhost(?::\d+)?$/i.exec(hostHeader)?.[1]?.toLowerCase() ?? '';
}
