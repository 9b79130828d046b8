import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Served {
  origin: string;
  close(): void;
}

/**
 * Serves scripts by name on loopback, with an empty page at `/` that is cross-origin isolated: there the browser's
 * clock has steps of 5 µs in place of 100.
 */
export async function serve(scripts: Record<string, string>): Promise<Served> {
  const server = createServer((request, response) => {
    const script = scripts[(request.url ?? '/').slice(1)];
    response.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    response.setHeader('Cross-Origin-Embedder-Policy', 'require-corp');
    response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript');
    response.end(script ?? '<!doctype html><meta charset="utf-8"><title>bench</title>');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
