import type { Attack } from '../attack-modes.ts';
import type { StaffVisit, Visit } from '../http/visit.ts';
import type { Look } from '../looks/look.ts';

/** A visit to a host whose pages are built from switches. */
export type PagedVisit = Visit & { look: Look; attacks: readonly Attack[] };

/** The same by somebody who is logged in. */
export type PagedStaffVisit = StaffVisit & { look: Look; attacks: readonly Attack[] };
