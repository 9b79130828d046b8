/** Note categories of this school; every school makes its own. The codes are what forms send. */
export const categories: readonly (readonly [code: string, name: string])[] = [
  ['4711', 'Algemeen'],
  ['4712', 'Gedrag'],
  ['4713', 'Leren'],
  ['4714', 'Kindgesprek'],
  ['4715', 'Oudercontact'],
  ['4716', 'Onderwijs- en ondersteuningsbehoeften'],
  ['4717', 'Gespreksverslag externe deskundige'],
  ['4718', 'Verzuim'],
  ['4719', 'Medisch'],
  ['4720', 'Meldcode en Verwijsindex'],
];

/** Name of a category by its code or its name; undefined when the school has no such category. */
export function categoryName(codeOrName: string): string | undefined {
  return categories.find(([code, name]) => code === codeOrName || name === codeOrName)?.[1];
}
