/** A school's protocol file: parsed, bounded, and refused with the line and the reason when it does not fit. */
import * as z from 'zod/mini';
import { jsonLines } from './protocol/json-lines.ts';
import { PROTOCOL_VERSION, type Protocol, protocolSchema, STATUTORY_STEPS } from './protocol/schema.ts';

export type { Protocol, ProtocolAsk, ProtocolStep } from './protocol/schema.ts';
export { PROTOCOL_VERSION, STATUTORY_STEPS } from './protocol/schema.ts';

/** Bytes that a protocol file may have, and levels that it may nest. */
export const MAX_PROTOCOL_BYTES = 256 * 1024;
export const MAX_PROTOCOL_DEPTH = 12;
const MAX_PROBLEMS = 20;

export interface ProtocolProblem {
  /** Dotted path into the document; empty for the whole. */
  path: string;
  line?: number;
  /** Key of the catalogue of the Meldcode. */
  key: string;
  params: Record<string, string>;
}
export type ParsedProtocol = { ok: true; protocol: Protocol } | { ok: false; problems: ProtocolProblem[] };

const refuse = (key: string, params: Record<string, string> = {}, line?: number): ParsedProtocol => ({
  ok: false,
  problems: [{ path: '', key, params, ...(line === undefined ? {} : { line }) }],
});

/** Takes the text of a file. Never throws. */
export function parseProtocol(json: string): ParsedProtocol {
  const text = json.replace(/^\ufeff/, '');
  if (new TextEncoder().encode(text).length > MAX_PROTOCOL_BYTES)
    return refuse('protocol.too-large', { max: String(MAX_PROTOCOL_BYTES / 1024) });
  const lines = jsonLines(text, MAX_PROTOCOL_DEPTH);
  if (!lines.ok)
    return refuse(
      lines.why === 'deep' ? 'protocol.too-deep' : 'protocol.syntax',
      { line: String(lines.line) },
      lines.line,
    );
  const document: unknown = JSON.parse(text);
  const early = notOurs(document);
  if (early) return early;
  const parsed = z.safeParse(protocolSchema, document);
  const found = parsed.success ? ruleProblems(parsed.data) : parsed.error.issues.map(issueProblem);
  if (parsed.success && found.length === 0) return { ok: true, protocol: parsed.data };
  const problems = found.slice(0, MAX_PROBLEMS).map(({ path, key, params }) => {
    const line = lines.lineOf(path);
    return { path: path.map(String).join('.'), line, key, params: { ...params, line: String(line) } };
  });
  return { ok: false, problems };
}

/** A file of another kind or of a later version gets one answer, not a list of what is odd in it. */
function notOurs(document: unknown): ParsedProtocol | null {
  const head = document as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head === null || head.format !== 'kantlijn-protocol')
    return refuse('protocol.not-ours', {}, 1);
  if (typeof head.version === 'number' && head.version > PROTOCOL_VERSION)
    return refuse('protocol.too-new', { version: String(head.version), known: String(PROTOCOL_VERSION) });
  return null;
}

interface Found {
  path: PropertyKey[];
  key: string;
  params: Record<string, string>;
}

const ISSUE_KEYS: Record<string, string> = {
  too_big: 'protocol.too-long',
  too_small: 'protocol.empty',
  invalid_type: 'protocol.wrong-kind',
};

function issueProblem(issue: z.core.$ZodIssue): Found {
  const path = [...issue.path];
  return {
    path,
    key: ISSUE_KEYS[issue.code] ?? 'protocol.unknown-value',
    params: { path: path.map(String).join('.') },
  };
}

/** What the shape alone does not tell: the law's steps are there, each once, in order; ids are unique. */
function ruleProblems(protocol: Protocol): Found[] {
  const numbers = protocol.steps.map(({ step }) => step);
  const problems: Found[] = STATUTORY_STEPS.filter((step) => !numbers.includes(step)).map((step) => ({
    path: ['steps'],
    key: 'protocol.step-of-law',
    params: { step: String(step) },
  }));
  numbers.forEach((step, index) => {
    if (index > 0 && step <= numbers[index - 1]!)
      problems.push({ path: ['steps', index], key: 'protocol.step-order', params: { step: String(step) } });
  });
  protocol.steps.forEach(({ asks, step }, index) => {
    const ids = asks.map(({ id }) => id);
    ids.forEach((id, at) => {
      if (ids.indexOf(id) < at)
        problems.push({
          path: ['steps', index, 'asks', at, 'id'],
          key: 'protocol.same-id',
          params: { id, step: String(step) },
        });
    });
  });
  return problems;
}
