import type { Staff } from './types.ts';

/** Who can log in, by user name. */
export const staff: Readonly<Record<string, Staff>> = {
  leerkracht: { role: 'leerkracht', name: 'Marieke de Boer' },
  ib: { role: 'ib', name: 'Karin Verhoeven' },
  directie: { role: 'directie', name: 'Ahmed Bouzidi' },
};

/** The one password of the practice school; anything else is refused. */
export const password = 'oefenen';
