import { request } from 'node:http';

export interface Answer {
  status: number;
  /** Path and query of the page that answered, after redirects. */
  path: string;
  headers: Record<string, string | string[] | undefined>;
  body: string;
}

type Body = Record<string, string>;

/** A browser without a screen for one host: keeps its cookie and follows redirects. */
export function client(port: number, shape: string) {
  let cookie = '';
  const host = shape ? `${shape}.localhost:${port}` : `localhost:${port}`;
  const once = (method: string, path: string, headers: Record<string, string>, body: string) =>
    new Promise<Answer>((done, fail) => {
      const sent = request({ host: '127.0.0.1', port, method, path, headers: { host, cookie, ...headers } });
      sent.on('error', fail).on('response', (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => {
          cookie = response.headers['set-cookie']?.[0]?.split(';')[0] ?? cookie;
          const { statusCode: status = 0, headers: got } = response;
          done({ status, path, headers: got, body: Buffer.concat(parts).toString('utf8') });
        });
      });
      sent.end(body);
    });
  const follow = async (answer: Answer): Promise<Answer> => {
    const to = answer.headers.location;
    if (typeof to !== 'string') return answer;
    const url = new URL(to, `http://${host}${answer.path}`);
    return follow(await once('GET', url.pathname + url.search, {}, ''));
  };
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  return {
    get: async (path: string, headers: Record<string, string> = {}) =>
      follow(await once('GET', path, headers, '')),
    post: async (path: string, body: Body, headers: Record<string, string> = {}) =>
      follow(await once('POST', path, { ...form, ...headers }, new URLSearchParams(body).toString())),
    send: (method: string, path: string, body: unknown) =>
      once(method, path, { 'content-type': 'application/json' }, JSON.stringify(body)),
  };
}

export type Client = ReturnType<typeof client>;

/** Logs in at a host of switches. */
export function logIn(at: Client, as = 'leerkracht'): Promise<Answer> {
  return at.post('/inloggen', { gebruiker: as, wachtwoord: 'oefenen' });
}
