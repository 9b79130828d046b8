import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium } from 'playwright';
import { build } from 'vite';
import { browserPath } from '../../setup/browser-path.mjs';
import { milliseconds, type Table, verdict } from '../table.ts';
import { quantile } from '../time.ts';
import { EVENTS, PUPILS } from '../vault/data.ts';
import type { VaultTimings } from '../vault/page.ts';

async function pageCode(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: `${import.meta.dirname}/../vault/page.ts`, formats: ['es'], fileName: 'page' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('The page was not built');
  return output.output[0].code;
}

/** A real origin, since IndexedDB and WebCrypto want one; loopback counts as secure. */
async function served<T>(code: string, work: (address: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const script = request.url === '/page.js';
    response.setHeader('content-type', script ? 'text/javascript' : 'text/html');
    response.end(script ? code : '<!doctype html><script type="module" src="/page.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.close();
  }
}

async function inChromium(address: string): Promise<VaultTimings> {
  const executablePath = browserPath();
  const browser = await chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(address);
    await page.waitForFunction(() => 'run' in globalThis);
    return await page.evaluate(() => (globalThis as unknown as { run: () => Promise<VaultTimings> }).run());
  } finally {
    await browser.close();
  }
}

/** The vault beside the same data unencrypted in bare Dexie, in one run of Chromium. */
export async function measure(): Promise<Table[]> {
  const { one, firstRows, whole, append, unlock } = await served(await pageCode(), inChromium);
  const row = (what: string, ours: number, bare: number) => [
    what,
    `${milliseconds(ours)} ms`,
    `${milliseconds(bare)} ms`,
    `×${(ours / bare).toFixed(2)}`,
  ];
  const [median, p95] = [0.5, 0.95].map(
    (part) => [quantile(one.vault, part), quantile(one.bare, part)] as const,
  );
  const [firstOurs, firstBare] = [quantile(firstRows.vault, 0.5), quantile(firstRows.bare, 0.5)];
  // Of readings side by side: a slow moment of the machine makes both slow and leaves their ratio.
  const ratios = one.vault.map((ours, i) => ours / one.bare[i]!);
  return [
    {
      title: `Chromium, ${PUPILS.toLocaleString('en')} pupils × ${EVENTS} events`,
      columns: ['vault beside bare Dexie', 'vault', 'bare Dexie', 'ratio'],
      rows: [
        row('events of one pupil, median', median![0], median![1]),
        row('events of one pupil, p95', p95![0], p95![1]),
        row(`overview, first ${firstRows.count} rows`, firstOurs, firstBare),
        row('overview, all rows', whole.vault, whole.bare),
        row('one event added, on disk', quantile(append.vault, 0.5), quantile(append.bare, 0.5)),
        ['unlock with passphrase', `${milliseconds(quantile(unlock, 0.5))} ms`, '–', '–'],
      ],
      remarks: [
        verdict('one pupil beside bare Dexie, median of the ratios a round', quantile(ratios, 0.5), 1.5, '×'),
        verdict('overview, first rows', firstOurs, 100, 'ms'),
        verdict('overview, first rows, slowest', Math.max(...firstRows.vault), 100, 'ms'),
      ],
    },
  ];
}
