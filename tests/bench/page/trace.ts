/** What the browser's own profiler tells of work done by scripts of the extension in a page. */
import type { CDPSession } from 'playwright';

/** Milliseconds of script of ours: in all, in the longest stretch, and how many stretches there were. */
export interface OurWork {
  total: number;
  longest: number;
  calls: number;
}

type Profile = Awaited<ReturnType<typeof stop>>;

/** Microseconds between two looks at what runs. */
const EVERY = 200;
/** The panel is a page of its own in another process; its scripts are no work in the host's page. */
const OURS = /^chrome-extension:\/\/[^/]+\/(?:overlay|content-scripts\/)/;

const stop = async (session: CDPSession) => (await session.send('Profiler.stop')).profile;

/** Starts a profile; what it gives back ends it. */
export async function trace(session: CDPSession): Promise<() => Promise<OurWork>> {
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: EVERY });
  await session.send('Profiler.start');
  return async () => workOf(await stop(session));
}

/** Ours is what is called by a function of ours, also where the browser's own code runs for it. */
function workOf({ nodes, samples = [], timeDeltas = [] }: Profile): OurWork {
  const ours = new Set<number>();
  const mark = (id: number, above: boolean): void => {
    const node = byId.get(id)!;
    const own = above || OURS.test(node.callFrame.url);
    if (own) ours.add(id);
    for (const child of node.children ?? []) mark(child, own);
  };
  const byId = new Map(nodes.map((node) => [node.id, node]));
  mark(nodes[0]!.id, false);
  const work: OurWork = { total: 0, longest: 0, calls: 0 };
  let stretch = 0;
  samples.forEach((id, at) => {
    if (!ours.has(id)) {
      stretch = 0;
      return;
    }
    // What passed before the first look in a stretch was not ours, or not all of it.
    if (stretch === 0) work.calls += 1;
    const time = stretch === 0 ? EVERY / 1000 : (timeDeltas[at] ?? 0) / 1000;
    stretch += time;
    work.total += time;
    work.longest = Math.max(work.longest, stretch);
  });
  return work;
}
