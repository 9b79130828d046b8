import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { build } from 'vite';
import { launchKantlijn } from '../../e2e/launch.ts';
import { setUpVault } from '../../e2e/panel.ts';
import { driverOf } from '../../practice-lvs/drive.ts';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import type { ShapeName } from '../../practice-lvs/shapes/index.ts';
import { browserPath } from '../../setup/browser-path.mjs';
import type { ReadTime } from '../page/read.ts';
import { type Visit, visit } from '../page/visit.ts';
import { milliseconds, type Table, verdict } from '../table.ts';

const PAGES: readonly { what: string; shape: ShapeName; nodes: boolean; rests: boolean }[] = [
  { what: '2,000 notes', shape: 'many', nodes: false, rests: true },
  { what: '10,000 nodes, 50 changes a second', shape: 'restless', nodes: true, rests: false },
];
const COUNTS = [20_000, 2_000, 200] as const;

const inMB = (size: number): string => `${size.toFixed(1)} MB`;

function tableOf(what: string, rests: boolean, bare: Visit, ours: Visit): Table {
  const added = ours.latency.median - bare.latency.median;
  const row = (name: string, a: number, b: number, unit = milliseconds) => [
    name,
    unit(a),
    unit(b),
    unit(b - a),
  ];
  return {
    title: `A page of ${what}`,
    columns: ['', 'without', 'with', 'added'],
    rows: [
      row('script of ours in the page at load, ms', 0, ours.load.total),
      row('longest stretch of ours, ms', 0, ours.load.longest),
      row('key press to next frame, median, ms', bare.latency.median, ours.latency.median),
      row('key press to next frame, 95 %, ms', bare.latency.p95, ours.latency.p95),
      row('script heap', bare.heap, ours.heap, inMB),
      row('script of ours in 10 s without a hand on it, ms', 0, ours.idle.total),
      ['calls of ours in those 10 s', '0', String(ours.idle.calls), String(ours.idle.calls)],
    ],
    remarks: [
      verdict('script at load', ours.load.total, 40, 'ms'),
      verdict('longest task', ours.load.longest, 50, 'ms'),
      verdict('latency added', added, 10, 'ms'),
      verdict('heap added', ours.heap - bare.heap, 15, 'MB'),
      ...(rests ? [verdict('calls while idle', ours.idle.calls, 0, '')] : []),
    ],
  };
}

async function readTimes(context: BrowserContext, school: Practice): Promise<Table> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: `${import.meta.dirname}/../page/read.ts`,
        formats: ['iife'],
        name: 'read',
        fileName: 'read',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The page was not built');
  const page = await context.newPage();
  const drive = driverOf(school, 'plain');
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await page.goto(`${new URL(page.url()).origin}/leerling/1002?zet=notes:20000`);
  await page.evaluate(output.output[0].code);
  const times: ReadTime[] = [];
  for (const count of COUNTS)
    times.push(
      await page.evaluate(
        (keep) => (globalThis as unknown as { measureReading(keep: number): ReadTime }).measureReading(keep),
        count,
      ),
    );
  await page.close();
  const each = ({ notes, time }: ReadTime): number => (time * 1000) / notes;
  return {
    title: 'Reading a page, in one go',
    columns: ['notes', 'ms', 'µs a note'],
    rows: times.map((one) => [String(one.notes), milliseconds(one.time), each(one).toFixed(0)]),
    remarks: [verdict('growth per note from 2,000 to 20,000', each(times[0]!) / each(times[1]!), 1.5, '×')],
  };
}

/** The same visits in a browser with and one without the extension, then reading alone. */
export async function measure(): Promise<Table[]> {
  const school = await startPractice();
  const profile = mkdtempSync(join(tmpdir(), 'kantlijn-bench-'));
  const executablePath = browserPath();
  const bare = await chromium.launch({
    ...(executablePath ? { executablePath } : { channel: 'chromium' }),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const kantlijn = await launchKantlijn(profile);
  try {
    await setUpVault(kantlijn, 'een lange zin voor meten');
    const without = await bare.newContext({ viewport: { width: 1366, height: 768 }, locale: 'nl-NL' });
    const tables: Table[] = [];
    for (const { what, shape, nodes, rests } of PAGES) {
      const a = await visit(without, school, shape, nodes);
      const b = await visit(kantlijn.context, school, shape, nodes);
      tables.push(tableOf(what, rests, a, b));
    }
    tables.push(await readTimes(without, school));
    return tables;
  } finally {
    await kantlijn.close();
    await bare.close();
    await school.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
