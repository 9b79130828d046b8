import type { DateMark } from './scan.ts';

const DEPTH = 9;
/** Children that are a piece of a line or of a row, never a row. */
const INLINE = /^(?:td|th|time|b|i|em|strong|small|label|a|input|select|option|legend)$/;

/** Same kind of child: rows differ in classes for their state and in numbers, so only the first class counts. */
export const kindOf = (el: Element): string =>
  `${el.localName}.${(el.classList[0] ?? '').replace(/\d+/g, '')}`;

/** The kind of a container with those around it: every table has a `tbody`. */
function placeOf(el: Element): string {
  const [parent, above] = [el.parentElement, el.parentElement?.parentElement];
  return [el, parent, above].map((each) => (each ? kindOf(each) : '')).join('<');
}

/** Children of one container that hold dates. */
export interface Group {
  container: HTMLElement;
  /** Child → the first date in it, for the children of the commonest kind. */
  marks: Map<Element, DateMark>;
  kind: string;
  /** The heading of the notes: what is before it is no note. */
  heading?: Element;
}

/** For each element above a date, which of its children hold dates. */
export function groupsOf(dates: readonly DateMark[]): Group[] {
  const above = new Map<HTMLElement, Map<Element, DateMark>>();
  for (const mark of dates) {
    let child: Element = mark.element;
    for (let depth = 0; depth < DEPTH; depth += 1) {
      const parent: HTMLElement | null = child.parentElement;
      if (!parent || child.localName === 'body') break;
      if (INLINE.test(child.localName)) {
        child = parent;
        continue;
      }
      let children = above.get(parent);
      if (!children) {
        children = new Map();
        above.set(parent, children);
      }
      // Whoever is above this child has seen it already: the climb ends, and stays linear in the number of dates.
      const known = children.has(child);
      if (!known) children.set(child, mark);
      else break;
      child = parent;
    }
  }
  return [...above].map(([container, children]) => groupOf(container, children));
}

/** Children that make a row by their tag alone, whatever their classes (`even`, `odd`, `selected`). */
const ROW_TAGS = /^(?:tr|li|article|section|dt|details)$/;

/** The marks of the commonest kind: by tag when nearly all children of that tag hold a date, else by class too. */
function groupOf(container: HTMLElement, children: ReadonlyMap<Element, DateMark>): Group {
  const byTag = commonest([...children.keys()].map((child) => child.localName));
  const ofTag = [...children].filter(([child]) => child.localName === byTag);
  let all = 0;
  for (const child of container.children) if (child.localName === byTag) all += 1;
  if (ROW_TAGS.test(byTag) || ofTag.length >= all * 0.8)
    return { container, kind: `${byTag}.*`, marks: new Map(ofTag) };
  const kind = commonest(ofTag.map(([child]) => kindOf(child)));
  return { container, kind, marks: new Map(ofTag.filter(([child]) => kindOf(child) === kind)) };
}

function commonest(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}

/** Groups of one kind: a list may stand in one container or in several alike (one for each month). */
export interface Kind {
  groups: Group[];
  largest: Group;
  total: number;
}

export function kindsOf(groups: readonly Group[]): Kind[] {
  const kinds = new Map<string, Kind>();
  for (const group of groups) {
    const key = `${placeOf(group.container)}>${group.kind}`;
    const kind = kinds.get(key);
    if (!kind) kinds.set(key, { groups: [group], largest: group, total: group.marks.size });
    else {
      kind.groups.push(group);
      kind.total += group.marks.size;
      if (group.marks.size > kind.largest.marks.size) kind.largest = group;
    }
  }
  return [...kinds.values()];
}
