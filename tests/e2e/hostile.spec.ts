/** A page that means harm, against the build that a school gets: what it learns, what it runs, what still works. */
import type { Page } from '@playwright/test';
import type { Attack } from '../practice-lvs/attack-modes.ts';
import { chooseAttacks, leaks, learnt, scriptRan, watch } from '../practice-lvs/drive/attack.ts';
import { typeAtEnd } from '../practice-lvs/drive/driver.ts';
import { driverOf } from '../practice-lvs/drive.ts';
import type { Practice } from '../practice-lvs/server.ts';
import { PASSPHRASE } from './fixtures.ts';
import type { KantlijnBrowser } from './launch.ts';
import { ask, composerFacts, setUpVault } from './panel.ts';
import { callFrom, expect, pairedPanel, panelsIn, test } from './product.ts';

const SEM = '1002';
const FACT = 'Hij droeg Klaproosjesschoenen bij gym.';
const SAYS = 'Had een blauwe plek op zijn arm, zal wel van thuis komen. ';

test.describe.configure({ timeout: 240_000 });

/** A page with these attacks and the file of Sem Bakker on screen, the panel open. */
async function hostilePage(
  practice: Practice,
  browser: KantlijnBrowser,
  modes: readonly Attack[],
  words: readonly string[] = [],
): Promise<Page> {
  await setUpVault(browser, PASSPHRASE);
  await ask(browser, 'settings.set', { open: true });
  const page = await browser.context.newPage();
  await watch(page, words);
  const drive = driverOf(practice, 'attack');
  await chooseAttacks(page, practice.origin('attack'), modes, browser.id);
  await drive.login(page, 'ib');
  await drive.openGroup(page, 'groep 6');
  await drive.openPupil(page, SEM);
  return page;
}

/** The page itself still does its work. */
async function saves(page: Page, practice: Practice): Promise<void> {
  const drive = driverOf(practice, 'attack');
  await drive.chooseCategory(page, 'Algemeen');
  expect(await drive.save(page)).toBe('saved');
}

interface Pupil {
  host: string;
  name: string;
  number: string;
}

const rows = async (browser: KantlijnBrowser) =>
  (await ask<{ rows: { identity: Pupil }[] }>(browser, 'overview.rows', { from: 0 })).rows;

test('reading, framing, listening, patching, clobbering and forging teach the page nothing', async ({
  practice,
  product,
}) => {
  const words = ['Klaproosjesschoenen', PASSPHRASE, 'Signalen in kaart brengen', 'Schrijf in delen'];
  const modes: Attack[] = ['keys', 'patch', 'frame', 'storage', 'forge', 'clobber', 'notes'];
  const page = await hostilePage(practice, product, modes, words);
  const drive = driverOf(practice, 'attack');
  const panel = await pairedPanel(page);

  await typeAtEnd(drive.field(page), SAYS);
  await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
  await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');

  await (await composerFacts(panel)).pressSequentially(FACT);
  await panel.getByRole('button', { name: 'Vergrendelen' }).click();
  await panel.getByRole('tab', { name: /Stappen/ }).click();
  await panel.getByLabel('Wachtzin', { exact: true }).pressSequentially(PASSPHRASE);
  await panel.getByRole('button', { name: 'Ontgrendel', exact: true }).click();
  await expect(panel.getByText('Signalen in kaart brengen').first()).toBeVisible();
  const shown = await panel.locator('body').innerText();

  expect(await leaks(page)).toEqual([]);
  const known = JSON.stringify(await learnt(page));
  const own = await page.locator('body').innerText();
  const lines = shown.split('\n').filter((line) => line.trim().length >= 12 && !own.includes(line.trim()));
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.filter((line) => known.includes(line.trim()))).toEqual([]);
  expect(await page.evaluate(() => document.querySelector('kantlijn-laag')?.shadowRoot ?? null)).toBeNull();
  expect(await scriptRan(page)).toBe(false);
  expect(await drive.fieldText(page)).not.toContain('VERZONNEN');
  expect((await rows(product)).filter(({ identity }) => identity.number !== SEM)).toEqual([]);
  await saves(page, practice);
});

test('a page has no way to the extension, and a panel that it frames shows and answers nothing', async ({
  practice,
  product,
}) => {
  const page = await hostilePage(practice, product, ['notes']);
  await pairedPanel(page);
  expect(await page.evaluate(() => typeof Reflect.get(Reflect.get(window, 'chrome') ?? {}, 'runtime'))).toBe(
    'undefined',
  );
  const address = await product.worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { runtime: { getURL(path: string): string } } }
    ).chrome.runtime.getURL('panel.html'),
  );
  const before = new Set(panelsIn(page));
  await page.evaluate((src) => {
    const frame = document.createElement('iframe');
    frame.src = src;
    frame.addEventListener('load', () => {
      const forged = { type: 'view', view: { kind: 'pupil-file', pupil: { name: 'Iemand Anders' } } };
      for (const data of [{ nonce: '0'.repeat(32) }, { nonce: null }, forged]) {
        const channel = new MessageChannel();
        channel.port1.onmessage = ({ data }) => Reflect.set(window, '__answer', data);
        frame.contentWindow?.postMessage(data, '*', [channel.port2]);
        channel.port1.postMessage(forged);
      }
    });
    document.body.append(frame);
  }, address);
  await expect.poll(() => panelsIn(page).filter((frame) => !before.has(frame)).length).toBe(1);
  const framed = panelsIn(page).find((frame) => !before.has(frame))!;
  const pupil = { host: 'attack.localhost', name: 'Sem Bakker', number: SEM, birthDate: null, group: null };
  for (const [name, args] of [
    ['vault.status', {}],
    ['settings.get', {}],
    ['case.get', { pupil }],
    ['draft.get', { pupil }],
    ['vault.unlock', { secret: PASSPHRASE }],
    ['overview.rows', { from: 0 }],
    ['pair.offer', {}],
    ['pair.accept', { nonce: '0'.repeat(32) }],
  ] as const)
    expect(await callFrom(framed, name, args)).toMatchObject({ ok: false });
  expect(await framed.locator('#app').innerText()).toBe('');
  expect(await page.evaluate(() => Reflect.get(window, '__answer'))).toBeUndefined();
});

test('a page that takes our element away once gets it back, with the panel paired anew', async ({
  practice,
  product,
}) => {
  const page = await hostilePage(practice, product, ['keys']);
  const panel = await pairedPanel(page);
  for (const deed of ['remove', 'move', 'hide', 'inert'] as const) {
    await page.evaluate((what) => {
      const element = document.querySelector<HTMLElement>('kantlijn-laag')!;
      if (what === 'remove') element.remove();
      if (what === 'move') document.body.append(element);
      if (what === 'hide') element.style.cssText = 'display:none !important; opacity:0 !important';
      if (what === 'inert') element.inert = true;
    }, deed);
    await expect
      .poll(() =>
        page.evaluate(() => {
          const element = document.querySelector<HTMLElement>('html > kantlijn-laag');
          return element
            ? [getComputedStyle(element).display, getComputedStyle(element).opacity, element.inert]
            : null;
        }),
      )
      .toEqual(['block', '1', false]);
    const now = await pairedPanel(page);
    await expect(now.getByRole('tablist')).toBeVisible();
  }
  expect(panel.isDetached()).toBe(true);
});

test('a page that never stops moving, hiding, covering and removing keeps its own speed, and says nothing of ours', async ({
  practice,
  product,
}) => {
  const words = ['Signalen in kaart brengen', 'Schrijf in delen'];
  const modes: Attack[] = ['keys', 'patch', 'frame', 'move', 'hide', 'overlay', 'remove', 'flood'];
  let loads = 0;
  product.context.on('page', (page) => {
    page.on('framenavigated', (frame) => {
      if (/^chrome-extension:.*panel\.html/.test(frame.url())) loads += 1;
    });
  });
  const page = await hostilePage(practice, product, modes, words);
  const drive = driverOf(practice, 'attack');
  const title = () =>
    product.worker.evaluate(async () => {
      const { tabs, action } = (
        globalThis as unknown as {
          chrome: {
            tabs: { query(what: object): Promise<{ id: number; url?: string }[]> };
            action: { getTitle(of: object): Promise<string> };
          };
        }
      ).chrome;
      const found = (await tabs.query({})).find(({ url }) => url?.includes('/leerling/'));
      return found ? action.getTitle({ tabId: found.id }) : '';
    });
  await expect.poll(title, { timeout: 120_000 }).toContain('haalt Kantlijn steeds weg');
  const after = loads;
  expect(loads).toBeLessThanOrEqual(20);
  await typeAtEnd(drive.field(page), 'Toets goed.');
  await saves(page, practice);
  expect(loads - after).toBeLessThanOrEqual(20);
  expect(await leaks(page)).toEqual([]);
  expect(await scriptRan(page)).toBe(false);
});

test('what cannot be taken back is not done under a cover', async ({ practice, product }) => {
  const page = await hostilePage(practice, product, ['keys']);
  const panel = await pairedPanel(page);
  const pupil = { host: 'attack.localhost', name: 'Sem Bakker', number: SEM, birthDate: null, group: null };
  const event = { type: 'signal', step: 1, happenedOn: '2026-03-02', role: 'ib', content: {} };
  expect(await callFrom(panel, 'case.append', { pupil, events: [event] })).toMatchObject({ ok: true });
  await panel.getByRole('tab', { name: /Stappen/ }).click();
  const tick = panel.locator('.asks input[type=checkbox]').first();
  await expect(tick).toBeVisible();

  await page.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText =
      'position:fixed;inset:0;width:100%;height:100%;margin:0;border:0;background:rgb(255 255 255 / 2%);pointer-events:none';
    document.body.append(cover);
    Reflect.set(
      window,
      '__timer',
      setInterval(() => {
        if (cover.matches(':popover-open')) cover.hidePopover();
        cover.showPopover();
      }, 50),
    );
    Reflect.set(window, '__cover', cover);
  });
  await expect(async () => {
    await tick.press('Space');
    await expect(panel.getByText('Er ligt iets van de pagina over dit paneel')).toBeVisible({
      timeout: 1000,
    });
  }).toPass({ timeout: 30_000 });

  await page.evaluate(() => {
    clearInterval(Reflect.get(window, '__timer') as number);
    (Reflect.get(window, '__cover') as HTMLElement).remove();
  });
  await expect(async () => {
    await tick.press('Space');
    await expect(panel.getByText('Vastgelegd: ')).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 30_000 });
});

test('another pupil in the head while one types: nothing is stored for that one, nothing is put in', async ({
  practice,
  product,
}) => {
  const page = await hostilePage(practice, product, ['swap', 'keys']);
  const drive = driverOf(practice, 'attack');
  const panel = await pairedPanel(page);
  await expect(panel.getByText('Sem Bakker').first()).toBeVisible();
  await typeAtEnd(drive.field(page), 'Blauwe plek gezien. Besproken met IB en Veilig Thuis gebeld. ');
  await expect(page.locator('.dossier h1')).toHaveText('Yara El Idrissi');
  await expect(panel.getByText('gegevens van meer dan één leerling').first()).toBeVisible();
  await expect(panel.getByText('Yara')).toHaveCount(0);
  const text = await drive.fieldText(page);
  await ask(product, 'settings.set', { theme: 'dark' });
  expect(await drive.fieldText(page)).toBe(text);
  expect((await rows(product)).filter(({ identity }) => identity.number === '1003')).toEqual([]);
  await saves(page, practice);
});

test('a note of 5 MB, HTML, script, turned and invisible text are only ever text', async ({
  practice,
  product,
}) => {
  const page = await hostilePage(practice, product, ['notes', 'huge']);
  const drive = driverOf(practice, 'attack');
  const panel = await pairedPanel(page);
  await typeAtEnd(drive.field(page), SAYS);
  await expect(panel.getByRole('button', { name: 'Splits de zin' }).first()).toBeVisible({ timeout: 60_000 });
  expect(await scriptRan(page)).toBe(false);
  expect(await panel.evaluate(() => Reflect.get(window, '__ran'))).toBeUndefined();
  expect(await panel.locator('img, iframe, script:not([src])').count()).toBe(0);
  await panel.getByRole('button', { name: 'Splits de zin' }).first().click();
  await expect.poll(() => drive.fieldText(page)).toContain('Hypothese: ');
});
