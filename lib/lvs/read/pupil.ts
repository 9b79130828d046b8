import { elementOf, isElement } from '../dom/nodes.ts';
import { textOf } from '../dom/text-model.ts';
import { isVisible } from '../dom/visible.ts';
import { sameName } from '../names.ts';
import type { PupilIdentity, PupilProblem } from '../types.ts';
import type { ReadContext } from './context.ts';
import { bornAt, type PupilFacts, pupilFacts } from './pupil-facts.ts';
import { type NameCandidate, nameCandidates } from './pupil-names.ts';
import type { Scan } from './scan.ts';

/** Elements under a name that may still be about it. */
const STEPS = 3;

interface Seen {
  group: string | null;
  behind: string | null;
  trail: string;
}

/** Who the page is about, or why that cannot be said. */
export interface PupilReading {
  pupil: PupilIdentity | null;
  problem: PupilProblem | null;
  /** Where the name stands, for the badge. */
  anchor: HTMLElement | null;
  /** How the page showed the name: see memory.ts. */
  seen: Seen | null;
  /** The same when the name could be read but is not sure enough by itself. */
  uncertain: (Seen & { name: string }) | null;
}

const nobody = (problem: PupilProblem): PupilReading => ({
  pupil: null,
  problem,
  anchor: null,
  seen: null,
  uncertain: null,
});

/** The names of the highest rank; one of the window title counts only when the page itself shows none. */
function strongest(candidates: readonly NameCandidate[]): NameCandidate[] {
  const rank = Math.max(...candidates.map((each) => each.rank));
  const shown = candidates.filter((each) => each.rank >= 2);
  // Label, heading and trail must all tell the same: a page that is being replaced may hold old and new at once.
  return rank >= 5 || rank === 1 ? candidates.filter((each) => each.rank === rank) : shown;
}

/** What stands right under a name whose box holds the whole page. */
function beside(name: Element): string[] {
  const texts: string[] = [];
  let at = name.nextElementSibling;
  for (let step = 0; at && step < STEPS && !/^(?:h[1-6]|table|form)$/.test(at.localName); step += 1) {
    if (isElement(at) && (at.textContent ?? '').length <= 200) texts.push(...textOf(at).split('\n'));
    at = at.nextElementSibling;
  }
  return texts;
}

/** Whether more stands in it than around a name; words are counted no further than that. */
function isLong(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  let length = 0;
  while (length <= 1000 && walker.nextNode()) length += (walker.currentNode as Text).data.length;
  return length > 1000;
}

/** The text around the name, where a birth date may stand without a label. */
function headerTexts(candidates: readonly NameCandidate[]): string[] {
  const texts: string[] = [];
  for (const { element } of candidates) {
    if (element && bornAt(element.textContent ?? '') >= 0) texts.push(textOf(element));
    const box = element && elementOf(element)?.parentElement;
    if (!box) continue;
    const text = box.localName === 'body' || isLong(box) ? '' : textOf(box);
    if (text !== '' && text.length <= 400) texts.push(...text.split('\n'));
    else texts.push(...beside(element));
  }
  return texts;
}

function merge(all: PupilFacts, more: PupilFacts): void {
  for (const key of ['numbers', 'birthDates', 'groups'] as const)
    for (const each of more[key]) all[key].add(each);
}

const only = (set: Set<string>): string | null => (set.size === 1 ? [...set][0]! : null);

/**
 * Reads the pupil from all documents of the page. Sure only with one name and its number or birth date; two
 * names, numbers or birth dates are two pupils, and then there is none.
 */
export function readPupil(context: ReadContext, scans: readonly Scan[]): PupilReading {
  const perDocument = scans.map((scan) => nameCandidates(context, scan));
  // The top document may be an empty shell with a title of its own: what the pages in it show counts first.
  const candidates = strongest(perDocument.flat());
  if (!candidates.length) return nobody('no-pupil');
  const best = candidates.reduce((a, b) => (b.rank > a.rank ? b : a));
  if (candidates.some((each) => !sameName(each.name, best.name))) return nobody('two-pupils');
  const facts: PupilFacts = { numbers: new Set(), birthDates: new Set(), groups: new Set() };
  scans.forEach((scan, index) => {
    merge(facts, pupilFacts(context, scan, headerTexts(perDocument[index]!)));
  });
  for (const { number } of candidates) if (number) facts.numbers.add(number);
  if (facts.numbers.size > 1 || facts.birthDates.size > 1) return nobody('two-pupils');
  const anchor = candidates.find((each) => each.element && isVisible(each.element))?.element ?? null;
  const group = candidates.find((each) => each.group)?.group ?? only(facts.groups) ?? groupIn(candidates);
  const behind = candidates.find((each) => each.behind)?.behind ?? null;
  const seen = { group, behind, trail: best.trail };
  const [number, birth] = [only(facts.numbers), only(facts.birthDates)];
  if (!number && !birth) {
    return { pupil: null, problem: 'name-only', anchor, seen, uncertain: { ...seen, name: best.name } };
  }
  const pupil = { host: context.host, name: best.name, number, birthDate: birth, group };
  return { pupil, problem: null, anchor, seen, uncertain: null };
}

/** "groep 6" in the trail before the name. */
function groupIn(candidates: readonly NameCandidate[]): string | null {
  for (const { trail } of candidates) {
    const match = /(?:^|[›»>|/]\s*)((?:groep|klas|class|group)\s+[\p{L}\d/]{1,6})(?=\s*[›»>|/]|$)/iu.exec(
      trail,
    );
    if (match) return match[1]!;
  }
  return null;
}
