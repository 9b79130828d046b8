/** Which column of the model tells what. */
import { FLAGS, KINDS, ROUTES } from '../types.ts';

export const KIND_COUNT = KINDS.length;
export const FLAG_COUNT = FLAGS.length;
export const ROUTE_COUNT = ROUTES.length;

/** Columns of a sentence: first the kinds, then the flags. */
export const SENTENCE_COLUMNS = KIND_COUNT + FLAG_COUNT;

/** Columns of a note: the routes, then category, the steps 1 to 6, acute, dated. */
export const CATEGORY = ROUTE_COUNT;
export const FIRST_STEP = CATEGORY + 1;
export const ACUTE = FIRST_STEP + 6;
export const DATED = ACUTE + 1;
export const NOTE_COLUMNS = DATED + 1;

/** Columns of the feature weights: what a sentence says of itself, then of its note. */
export const COLUMNS = SENTENCE_COLUMNS + NOTE_COLUMNS;
