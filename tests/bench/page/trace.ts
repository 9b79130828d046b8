/** What the browser's own trace tells of work done by scripts of the extension in a page. */
import type { CDPSession } from 'playwright';

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  tid: number;
  pid: number;
  args: { data?: { url?: string } };
}

/** Milliseconds of script of ours: in all, in the longest stretch, and how many times it was called. */
export interface OurWork {
  total: number;
  longest: number;
  calls: number;
}

const CALLS = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile', 'RunMicrotasks']);

/** Starts a trace; what it gives back ends it. */
export async function trace(session: CDPSession): Promise<() => Promise<OurWork>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'] },
  });
  return async () => {
    const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await done;
    return workOf(events);
  };
}

/** Calls within a call are part of it. */
function workOf(events: readonly TraceEvent[]): OurWork {
  const ours = events
    .filter(({ name, ph, args }) => ph === 'X' && CALLS.has(name) && isOurs(args.data?.url))
    .sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>();
  const work: OurWork = { total: 0, longest: 0, calls: 0 };
  for (const { ts, dur = 0, pid, tid } of ours) {
    const thread = `${pid} ${tid}`;
    if (ts < (ends.get(thread) ?? 0)) continue;
    ends.set(thread, ts + dur);
    work.total += dur / 1000;
    work.longest = Math.max(work.longest, dur / 1000);
    work.calls += 1;
  }
  return work;
}

/** The panel is a page of its own in another process; its scripts are no work in the host's page. */
const isOurs = (url: string | undefined): boolean =>
  url !== undefined && /^chrome-extension:\/\/[^/]+\/(?:overlay|content-scripts\/)/.test(url);
