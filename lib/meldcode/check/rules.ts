/** Rules of the sources that an entry may be at odds with. They remind; a person decides. */
import { whoIsSpokenTo } from '../age-rules.ts';
import type { CheckAround, EventCheck } from '../check-event.ts';
import { contentOf, type EventBody } from '../content.ts';
import { plusYears } from '../dates.ts';
import { REGISTERED_YEARS } from '../fold/verwijsindex.ts';
import { sharingAdvice } from '../sharing.ts';

type Rule = (event: EventBody, around: CheckAround) => EventCheck[];

const ask = (key: string, field: string | null, params: Record<string, string> = {}): EventCheck => ({
  key,
  params,
  level: 'ask',
  field,
});

/** Always (also) with the IB; experts first for the forms of violence listed (002, step 2). */
const consultation: Rule = (event) => {
  if (event.type !== 'consultation') return [];
  const { with: who = [], specific = [], expertFirst } = contentOf(event, 'consultation');
  const found: EventCheck[] = [];
  if (who.length > 0 && !who.includes('ib') && event.role !== 'ib')
    found.push(ask('check.consultation-without-ib', 'with'));
  if (specific.length > 0 && !expertFirst && !who.includes('veilig-thuis'))
    found.push(ask('check.expert-first', 'expertFirst'));
  return found;
};

/** IB or head is always present at a talk with parents (002, step 3). */
const talk: Rule = (event) => {
  if (event.type !== 'talk') return [];
  const { with: who = [], present = [] } = contentOf(event, 'talk');
  if (who.length === 0 || who.every((one) => one === 'pupil')) return [];
  const there = present.includes('ib') || present.includes('head') || ['ib', 'directie'].includes(event.role);
  return there ? [] : [ask('check.talk-without-ib', 'present')];
};

/** Pupil from 12 and parents under 16 are spoken to before a report, or it is said why not (000, 002). */
const report: Rule = (event, { birthDate }) => {
  if (event.type !== 'report') return [];
  const content = contentOf(event, 'report');
  const who = whoIsSpokenTo(birthDate, event.happenedOn);
  const found: EventCheck[] = [];
  if (who.pupil === 'unknown') found.push(ask('check.no-birth-date', null));
  if (who.pupil === 'speak' && content.pupilSpoken === 'not-asked-by-age')
    found.push(ask('check.pupil-from-12', 'pupilSpoken'));
  if (who.parents === 'speak' && content.parentsSpoken === 'not-asked-by-age')
    found.push(ask('check.parents-under-16', 'parentsSpoken'));
  const leftOut = content.pupilSpoken === 'left-out' || content.parentsSpoken === 'left-out';
  if (leftOut && (!content.leftOutGround || !content.leftOutReason))
    found.push({ key: 'check.left-out-ground', params: {}, level: 'stop', field: 'leftOutGround' });
  if (content.boardTold !== true) found.push(ask('check.board-told', 'boardTold'));
  return found;
};

/** Only the IB registers; parents are told first; two years at most (003). */
const verwijsindex: Rule = (event) => {
  if (event.type !== 'verwijsindex') return [];
  const { what, parentsTold, parentsToldOn, until } = contentOf(event, 'verwijsindex');
  if (what !== 'registered' && what !== 'renewed') return [];
  const found: EventCheck[] = [];
  if (event.role !== 'ib') found.push(ask('check.verwijsindex-ib', null));
  if (parentsTold !== true && parentsToldOn === undefined)
    found.push({ key: 'check.verwijsindex-parents', params: {}, level: 'stop', field: 'parentsTold' });
  if (parentsToldOn !== undefined && parentsToldOn > event.happenedOn)
    found.push(ask('check.verwijsindex-parents-first', 'parentsToldOn'));
  const longest = plusYears(event.happenedOn, REGISTERED_YEARS);
  if (until !== undefined && (until > longest || until <= event.happenedOn))
    found.push({ key: 'check.verwijsindex-term', params: { until: longest }, level: 'stop', field: 'until' });
  return found;
};

/** Without consent only to the four (004). */
const shared: Rule = (event) => {
  if (event.type !== 'shared') return [];
  const { to, consent } = contentOf(event, 'shared');
  if (to === undefined || consent === undefined || sharingAdvice(to, consent).allowed) return [];
  return [{ key: 'share.only-with-consent', params: {}, level: 'stop', field: 'consent' }];
};

/** A term lies after the day on which it was agreed. */
const terms: Rule = (event) => {
  const fields = {
    'help-plan': 'until',
    'help-evaluated': 'until',
    followed: 'nextOn',
    closed: 'monitorUntil',
  };
  const field = fields[event.type as keyof typeof fields];
  const day = field === undefined ? undefined : event.content[field];
  if (field === undefined || typeof day !== 'string' || day > event.happenedOn) return [];
  return [{ key: 'check.term-past', params: { date: day }, level: 'stop', field }];
};

/** A talk that did not confirm the signals does not end a case while the worry stands (000). */
const closing: Rule = (event) => {
  if (event.type !== 'closed') return [];
  const { worryGone, why } = contentOf(event, 'closed');
  return worryGone === false && why === 'no-suspicion' ? [ask('check.worry-stands', 'worryGone')] : [];
};

/** What must hold one of these to say anything at all. */
const SOMETHING: Partial<Record<EventBody['type'], readonly string[]>> = {
  signal: ['facts', 'statements'],
  'signal-list': ['items', 'specificSignals', 'problem', 'attention', 'needs'],
  'body-map': ['marks'],
};

/** A signal without a fact or a statement, or an empty list, takes no step. */
const nothing: Rule = ({ type, content }) => {
  const fields = SOMETHING[type];
  if (!fields || content.from === 'note' || fields.some((field) => content[field] !== undefined)) return [];
  return [{ key: `check.nothing.${type}`, params: {}, level: 'stop', field: fields[0]! }];
};

export const RULES: readonly Rule[] = [
  nothing,
  consultation,
  talk,
  report,
  verwijsindex,
  shared,
  terms,
  closing,
];
