import { type Protocol, parseProtocol } from '../../../lib/meldcode/protocol.ts';
import { sameCategory } from '../../note/category.ts';

/** What is wrong with a draft: the key of its words, by dotted path. */
export type Faults = ReadonlyMap<string, string>;

const FAULT_KEYS: Record<string, string> = {
  'protocol.empty': 'protocol.fault.empty',
  'protocol.too-long': 'protocol.fault.too-long',
};

const filled = (lines: readonly string[]): string[] => lines.map((line) => line.trim()).filter(Boolean);

/** The draft as it is kept: without empty lines, and with null where a name or hint says nothing. */
export function tidy(draft: Protocol): Protocol {
  return {
    ...draft,
    parentReadable: filled(draft.parentReadable),
    roles: draft.roles.map((role) => ({ ...role, tasks: filled(role.tasks) })),
    steps: draft.steps.map((step) => ({
      ...step,
      supportTitle: step.supportTitle?.trim() || null,
      asks: step.asks.map((ask) => ({ ...ask, hint: ask.hint?.trim() || null })),
    })),
  };
}

/** Everything that keeps the draft from being used; paths are those of the tidied draft. */
export function faultsOf(draft: Protocol): Faults {
  const kept = tidy(draft);
  const faults = new Map<string, string>();
  const parsed = parseProtocol(JSON.stringify(kept));
  if (!parsed.ok)
    for (const { path, key } of parsed.problems) faults.set(path, FAULT_KEYS[key] ?? 'protocol.fault.other');
  if (kept.parentReadable.some((name) => sameCategory(name, kept.categoryName)))
    faults.set('parentReadable', 'protocol.readable.wrong');
  return faults;
}

/** The part of the form in which a path stands, as a key of its heading. */
export function partOf(path: string): string {
  const [top] = path.split('.');
  const own: Record<string, string> = {
    steps: 'protocol.steps',
    roles: 'protocol.roles',
    terms: 'protocol.terms',
    contacts: 'protocol.contacts',
    learn: 'protocol.learn',
    categoryGuidance: 'protocol.texts',
    verwijsindex: 'protocol.index',
  };
  return own[top ?? ''] ?? 'protocol.basics';
}

/** A name for something new that is used nowhere yet. */
export const newId = (): string => `eigen-${crypto.randomUUID().slice(0, 13)}`;
