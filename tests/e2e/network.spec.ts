/** The extension asks the network nothing, and its documents cannot. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page, Worker } from '@playwright/test';
import { driverOf } from '../practice-lvs/drive.ts';
import { expect, PASSPHRASE, test } from './fixtures.ts';
import { launchKantlijn } from './launch.ts';
import { badgeIn, openPanel, setUpVault } from './panel.ts';
import { pairedPanel } from './product.ts';

test.describe.configure({ timeout: 180_000 });

interface NetLog {
  events: { params?: { url?: string; initiator?: string } }[];
}

/** What the browser's own log says was asked of the network, by whom. */
function requestsIn(file: string): { url: string; initiator: string }[] {
  const text = readFileSync(file, 'utf8');
  const whole = text.trimEnd().endsWith('}') ? text : `${text.trimEnd().replace(/,$/, '')}]}`;
  return (JSON.parse(whole) as NetLog).events.flatMap(({ params }) =>
    params?.url && params.initiator ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

test('login, writing, mending, saving, overview and settings: the extension makes no request', async ({
  practice,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'kantlijn-net-'));
  const log = join(folder, 'net.json');
  const browser = await launchKantlijn(join(folder, 'profile'), { args: [`--log-net-log=${log}`] });
  const asked: string[] = [];
  browser.context.on('request', (request) => {
    const from = request.serviceWorker()?.url() ?? request.frame().url();
    if (from.startsWith('chrome-extension://')) asked.push(request.url());
  });
  await setUpVault(browser, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  const page = await browser.context.newPage();
  await drive.login(page, 'leerkracht');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, '1001');
  const panel = await openPanel(page);
  await drive.type(page, 'Had een blauwe plek op zijn arm, zal wel van thuis komen. ');
  await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
  await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
  for (const tab of [/Stappen/, /Dossier/, /Notitie/]) await panel.getByRole('tab', { name: tab }).click();
  await drive.chooseCategory(page, 'Algemeen');
  expect(await drive.save(page)).toBe('saved');
  await expect(badgeIn(page)).toBeVisible();
  const overview = await browser.open('overview.html');
  await expect(overview.getByText('Sem de Wit').first()).toBeVisible();
  const options = await browser.open('options.html');
  await expect(options.getByRole('heading').first()).toBeVisible();
  await browser.close();

  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !/^(chrome-extension|data):/.test(url))).toEqual([]);
  const all = requestsIn(log);
  expect(all.some(({ initiator }) => initiator.startsWith('http://plain.localhost'))).toBe(true);
  expect(all.filter(({ initiator }) => initiator.includes('extension:'))).toEqual([]);
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** Every way out that a document has; which of them got through, as far as the document itself can tell. */
const WAYS = async (target: string): Promise<string[]> => {
  const through: string[] = [];
  const settle = (name: string, make: () => Promise<unknown>) =>
    Promise.race([(async () => make())(), new Promise((_, no) => setTimeout(no, 3000))]).then(
      () => through.push(name),
      () => undefined,
    );
  const loads = (element: HTMLElement): Promise<void> =>
    new Promise((yes, no) => {
      element.onload = () => yes();
      element.onerror = () => no();
      document.body.append(element);
    });
  const make = (tag: string, attributes: Record<string, string>): HTMLElement => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const url = (way: string): string => `${target}/${way}`;
  const opens = (source: EventSource | WebSocket): Promise<void> =>
    new Promise((yes, no) => {
      source.onopen = () => yes();
      source.onerror = () => no();
    });
  await settle('fetch', () => fetch(url('fetch'), { mode: 'no-cors' }));
  await settle('websocket', async () => opens(new WebSocket(url('websocket').replace(/^http/, 'ws'))));
  await settle('import', () => import(/* @vite-ignore */ url('import')));
  if (typeof document === 'undefined') return through;
  await settle('xhr', async () => {
    const request = new XMLHttpRequest();
    request.open('GET', url('xhr'), false);
    request.send();
  });
  await settle('eventsource', async () => opens(new EventSource(url('eventsource'))));
  await settle('image', () => loads(make('img', { src: url('image') })));
  await settle('style', () => loads(make('link', { rel: 'stylesheet', href: url('style') })));
  await settle('media', () => loads(make('video', { src: url('media') })));
  await settle('object', () => loads(make('object', { data: url('object') })));
  await settle('worker', async () => opens(new Worker(url('worker')) as unknown as WebSocket));
  navigator.sendBeacon(url('beacon'), 'x');
  for (const rel of ['prefetch', 'preload', 'preconnect', 'dns-prefetch', 'modulepreload'])
    document.head.append(make('link', { rel, href: url(rel), as: 'script' }));
  document.body.append(make('iframe', { src: url('frame') }));
  const form = make('form', { action: url('form'), method: 'post', target: '_self' }) as HTMLFormElement;
  document.body.append(form);
  form.submit();
  await new Promise((done) => setTimeout(done, 500));
  return through;
};

test('panel, settings, overview and background cannot make a request in any way', async ({
  practice,
  kantlijn,
  page,
}) => {
  const hits: string[] = [];
  const listener = createServer((request, response) => {
    hits.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.end('/* here */');
  });
  await new Promise<void>((done) => listener.listen(0, '127.0.0.1', done));
  const target = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
  await setUpVault(kantlijn, PASSPHRASE);
  const drive = driverOf(practice, 'plain');
  const open = async () => {
    await drive.openGroup(page, 'groep 6');
    await drive.openPupil(page, '1001');
    await openPanel(page);
  };
  await drive.login(page, 'leerkracht');
  // On a page without such a policy they get out; its form even takes the page away.
  await page.evaluate(WAYS, target).catch(() => []);
  await page.waitForURL(`${target}/form`);
  expect(hits.map((url) => url.slice(1))).toEqual(expect.arrayContaining(['fetch', 'image', 'form']));
  await page.goto(practice.origin('plain'));
  await open();
  hits.length = 0;
  const places: [string, Frame | Page | Worker][] = [
    ['panel', await pairedPanel(page)],
    ['settings', await kantlijn.open('options.html')],
    ['overview', await kantlijn.open('overview.html')],
    ['background', kantlijn.worker],
  ];
  for (const [name, place] of places) {
    expect(await (place as Page).evaluate(WAYS, target), name).toEqual([]);
    expect(hits, name).toEqual([]);
  }
  listener.closeAllConnections();
  listener.close();
});
