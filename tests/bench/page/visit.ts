/** One visit to a page, measured in the same way with and without the extension. */
import type { BrowserContext, Page } from 'playwright';
import { driverOf } from '../../practice-lvs/drive.ts';
import type { Practice } from '../../practice-lvs/server.ts';
import type { ShapeName } from '../../practice-lvs/shapes/index.ts';
import { quantile } from '../time.ts';
import { type OurWork, trace } from './trace.ts';

export interface Visit {
  load: OurWork;
  /** Milliseconds from a key press to the next frame, median and 95 %. */
  latency: { median: number; p95: number };
  /** MB of script heap in the page's process, after collecting garbage. */
  heap: number;
  idle: OurWork;
}

const KEYS = 40;
const SETTLE = 8_000;
const IDLE = 10_000;

/** Ten thousand elements more, there before anything else runs. */
function manyNodes(): void {
  addEventListener('DOMContentLoaded', () => {
    const box = document.createElement('div');
    for (let at = 0; at < 10_000; at++)
      box.append(Object.assign(document.createElement('span'), { textContent: `vak ${at} ` }));
    document.body.append(box);
  });
}

export async function visit(
  context: BrowserContext,
  school: Practice,
  shape: ShapeName,
  nodes: boolean,
): Promise<Visit> {
  const page = await context.newPage();
  const drive = driverOf(school, shape);
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  if (nodes) await page.addInitScript(manyNodes);
  const session = await context.newCDPSession(page);
  const endLoad = await trace(session);
  await drive.openPupil(page, '1002');
  await page.waitForTimeout(SETTLE);
  const load = await endLoad();
  const latency = await press(page, () => drive.field(page).click());
  await page.waitForTimeout(SETTLE);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const endIdle = await trace(session);
  await page.waitForTimeout(IDLE);
  const idle = await endIdle();
  await page.close();
  return { load, latency, heap: usedSize / 2 ** 20, idle };
}

async function press(page: Page, focus: () => Promise<void>): Promise<Visit['latency']> {
  await focus();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'a');
    await page.waitForTimeout(120);
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
  return { median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}
