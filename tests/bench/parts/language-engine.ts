import { gzipSync } from 'node:zlib';
import { readNotes } from '../../corpus/read-notes.ts';
import { bundle } from '../browser/bundle.ts';
import { inChromium, throttle } from '../browser/page.ts';
import { milliseconds, type Table, verdict } from '../table.ts';
import { dutchText } from '../texts/dutch.ts';
import { quantile } from '../time.ts';

const STARTS = 15;

/** Size, start, typing and memory of the language engine in Chromium. */
export async function measure(): Promise<Table[]> {
  const entry = (name: string) => bundle(`${import.meta.dirname}/../entries/${name}.ts`);
  const [engine, typing, worker, heap] = await Promise.all(['engine', 'typing', 'worker', 'heap'].map(entry));
  const gzipped = gzipSync(engine!, { level: 9 }).length / 1000;
  const scripts = { 'typing.js': typing!, 'worker.js': worker!, 'heap.js': heap! };
  return inChromium(scripts, async (page, version) => {
    const start = quantile(await page.evaluate(startWorkers, [STARTS, dutchText(600)] as const), 0.5);
    const megabytes = await heapAfter(page, firstNotes(1000));
    await throttle(page, 4);
    const typed = await page.evaluate(typeOn, [dutchText(2000), 8] as const);
    const typedLong = await page.evaluate(typeOn, [dutchText(10_000), 4] as const);
    return [
      {
        title: `Language engine in Chromium ${version}`,
        columns: ['figure', 'value'],
        rows: [
          ['engine with weights and lexicons, minified and gzipped', `${gzipped.toFixed(0)} kB`],
          [`worker start to first answer (median of ${STARTS})`, `${milliseconds(start)} ms`],
          ['heap with the engine and 1,000 notes analysed', `${megabytes.toFixed(1)} MB`],
          ['one changed sentence, 2,000 characters, CPU 4× slower: p50', `${milliseconds(typed.p50)} ms`],
          ['one changed sentence, 2,000 characters, CPU 4× slower: p95', `${milliseconds(typed.p95)} ms`],
          [
            'one changed sentence, 10,000 characters, CPU 4× slower: p95',
            `${milliseconds(typedLong.p95)} ms`,
          ],
        ],
        remarks: [
          verdict('engine size', gzipped, 500, 'kB'),
          verdict('worker start to first answer', start, 60, 'ms'),
          verdict('heap', megabytes, 64, 'MB'),
          verdict('one changed sentence, p95', typed.p95, 1, 'ms'),
        ],
      },
    ];
  });
}

/** Notes of the corpus, again from the start when there are fewer, with their number so that none is the same. */
function firstNotes(count: number): string[] {
  const notes = readNotes(`${import.meta.dirname}/../../corpus/train.jsonl`);
  return Array.from({ length: count }, (_, i) => `${i}. ${notes[i % notes.length]!.text}`);
}

async function startWorkers([times, text]: readonly [number, string]): Promise<number[]> {
  const taken: number[] = [];
  for (let run = 0; run < times; run++) {
    const start = performance.now();
    const worker = new Worker('/worker.js', { type: 'module' });
    await new Promise((answered) => {
      worker.onmessage = answered;
      worker.postMessage(text);
    });
    taken.push(performance.now() - start);
    worker.terminate();
  }
  return taken;
}

async function typeOn([text, rounds]: readonly [string, number]): Promise<{ p50: number; p95: number }> {
  const path = '/typing.js';
  const entry = (await import(path)) as typeof import('../entries/typing.ts');
  return entry.typing(text, rounds);
}

async function heapAfter(page: import('playwright').Page, notes: string[]): Promise<number> {
  await page.evaluate(async (texts) => {
    const path = '/heap.js';
    return ((await import(path)) as typeof import('../entries/heap.ts')).readAll(texts);
  }, notes);
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
