/**
 * Addresses of LVSs that are known by name (lvs-facts: not yet checked on the live systems). Teacher sides
 * only: portals for parents and log-in hosts stay out.
 */
export const LVS_MATCHES = [
  'https://start.parnassys.net/*',
  'https://*.rovictonline.nl/*',
  'https://*.magister.net/*',
  'https://docent.somtoday.nl/*',
];

/** Loopback, for the practice school; only in the practice build. */
export const PRACTICE_MATCHES = ['http://127.0.0.1/*', 'http://localhost/*', 'http://*.localhost/*'];
