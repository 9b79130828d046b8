import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from './answer.ts';
import { readBody, shapeOf } from './http/read-request.ts';
import { Crash, type Reply } from './http/reply.ts';
import { COOKIE, Sessions } from './http/session.ts';
import { School } from './school/school.ts';
import type { SaveFailure, StoredNote } from './school/types.ts';
import type { ShapeName } from './shapes/index.ts';

/** A running practice school. */
export interface Practice {
  port: number;
  /** Folder that holds the school's one file. */
  dataDir: string;
  /** Address of one host, without a slash at the end. */
  origin(shape: ShapeName): string;
  /** Notes back to the beginning, saving works again, nobody is logged in. */
  reset(): void;
  /** What is stored for a pupil number, newest first, whichever host it was written in. */
  notesOf(pupil: string): StoredNote[];
  /** Makes every save fail: `true` is a message beside the form. */
  failSaves(how: boolean | SaveFailure): void;
  close(): Promise<void>;
}

export interface PracticeOptions {
  /** 0 or none takes any free port. */
  port?: number;
  /** Keeps the school here and leaves it there on close; without it a temporary folder goes on close. */
  dataDir?: string;
  /** `YYYY-MM-DD`; without it the clock decides. */
  today?: string;
}

const BROKEN: Reply = {
  status: 500,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: '<!doctype html><html lang="nl"><title>Fout</title><h1>Er is een fout opgetreden</h1><p>Foutcode 500. De gegevens zijn niet opgeslagen.</p>',
};

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers);
  response.end(body);
}

async function serve(school: School, sessions: Sessions, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const { session, isNew } = sessions.of(request.headers.cookie ?? '');
  const body = await readBody(request);
  const isForm = (request.headers['content-type'] ?? '').startsWith('application/x-www-form-urlencoded');
  const reply = answer({
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    form: new URLSearchParams(isForm ? body : ''),
    body,
    header: (name) => String(request.headers[name.toLowerCase()] ?? ''),
    session,
    school,
    nonce: randomBytes(16).toString('base64'),
    shape: shapeOf(request.headers.host ?? ''),
  });
  if (isNew) response.setHeader('set-cookie', `${COOKIE}=${session.id}; Path=/; HttpOnly; SameSite=Lax`);
  send(response, reply);
}

/** Starts the practice school on loopback; throws when the port is taken. */
export async function startPractice(options: PracticeOptions = {}): Promise<Practice> {
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'oefenschool-'));
  const school = new School(dataDir, options.today ?? null);
  const sessions = new Sessions();
  const server = createServer((request, response) => {
    serve(school, sessions, request, response).catch((problem: unknown) => {
      if (problem instanceof Crash && problem.kind === 'drop') request.socket.destroy();
      else if (problem instanceof Crash) send(response, BROKEN);
      else if (request.complete) {
        console.error(problem);
        if (!response.headersSent) send(response, BROKEN);
      }
    });
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    dataDir,
    origin: (shape) => `http://${shape}.localhost:${port}`,
    reset: () => {
      school.reset();
      sessions.clear();
    },
    notesOf: (pupil) => school.notesOf(pupil),
    failSaves: (how) => {
      school.failure = how === true ? 'message' : how === false ? null : how;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
      if (!options.dataDir) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
