import type { Html } from '../html.ts';

export interface Reply {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** A whole page or a part of one. */
export function page(content: Html, headers: Record<string, string> = {}, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers },
    body: content.html,
  };
}

export function json(value: unknown, status = 200): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
    body: JSON.stringify(value),
  };
}

/** Sends the browser on after a post, so that a reload does not post again. */
export function redirect(to: string): Reply {
  return { status: 303, headers: { location: to, 'cache-control': 'no-store' }, body: '' };
}

/** Thrown where the server breaks down on purpose; caught in one place. */
export class Crash extends Error {
  readonly kind: 'error' | 'drop';

  constructor(kind: 'error' | 'drop') {
    super(kind);
    this.kind = kind;
  }
}
