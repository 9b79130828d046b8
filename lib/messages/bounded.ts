/** How much there may be in a value of free shape. Walked without recursion: a deep one cannot break the walk. */

interface Bounds {
  /** Objects and arrays inside each other. */
  depth: number;
  /** Values in all. */
  values: number;
  /** Letters in all, keys included. */
  letters: number;
}

export function isBounded(value: unknown, { depth, values, letters }: Bounds): boolean {
  const todo: [unknown, number][] = [[value, 1]];
  let [seen, length] = [0, 0];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [at, level] = next;
    seen += 1;
    if (typeof at === 'string') length += at.length;
    if (seen > values || length > letters) return false;
    if (typeof at !== 'object' || at === null) continue;
    if (level > depth) return false;
    for (const [key, inner] of Object.entries(at)) {
      length += key.length;
      todo.push([inner, level + 1]);
    }
  }
  return true;
}
