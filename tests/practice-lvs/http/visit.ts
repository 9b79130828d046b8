import type { School } from '../school/school.ts';
import type { Staff } from '../school/types.ts';
import type { Session } from './session.ts';

/** One request, with all that a shape needs to answer it. */
export interface Visit {
  method: string;
  /** Path without the query, always starting with a slash. */
  path: string;
  query: URLSearchParams;
  /** Body of a form post; empty for other requests. */
  form: URLSearchParams;
  /** Body as it came, for JSON. */
  body: string;
  header(name: string): string;
  session: Session;
  school: School;
  /** Fresh for every answer; scripts and styles of a strict page carry it. */
  nonce: string;
  shape: string;
}

/** A visit of somebody who is logged in. */
export type StaffVisit = Visit & { user: Staff };
