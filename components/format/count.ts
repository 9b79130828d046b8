/** A number of things with the points of Dutch: 12.500. */
export const inDutch = (count: number): string => count.toLocaleString('nl-NL');
