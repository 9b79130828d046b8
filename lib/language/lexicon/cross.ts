/** Every way to put one entry of each list after another, as entries of a word list. */
export function cross(...lists: readonly string[]): string {
  return lists
    .map((list) => list.split(',').map((entry) => entry.trim()))
    .reduce((starts, ends) => starts.flatMap((start) => ends.map((end) => `${start} ${end}`)))
    .join(', ');
}
