import { SIZES } from '../compare.ts';
import { dutchText } from './dutch.ts';
import { englishText } from './english.ts';

/** How many different texts there are of each of SIZES. */
const COUNTS = [90, 45, 10, 3];

/** Texts of each of SIZES, all different: every one is read once, so that no tool profits from what it remembers. */
export function batches(language: 'nl' | 'en'): string[][] {
  const make = language === 'nl' ? dutchText : englishText;
  return SIZES.map((size, i) => Array.from({ length: COUNTS[i]! }, (_, n) => make(size, 1000 * i + n)));
}
