import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageHandle } from '../../lib/lvs/page-handle.ts';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { Restless } from '../../lib/lvs/watch/restless.ts';
import { type PageWatch, watchPage } from '../../lib/lvs/watch-page.ts';
import * as pages from './lvs-pages.ts';

let readings = 0;
const NOW = () => {
  readings += 1;
  return new Date(2026, 10, 20, 12);
};
let watch: PageWatch | null = null;
let seen: PageHandle[] = [];

function start(html: string): void {
  document.body.innerHTML = html;
  seen = [];
  watch = watchPage(document, {
    profile: generic,
    ours: null,
    now: NOW,
    onPage: (handle) => seen.push(handle),
  });
}
const until = (check: () => boolean) =>
  vi.waitFor(() => expect(check()).toBe(true), { timeout: 8000, interval: 30 });
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

afterEach(() => {
  watch?.stop();
  document.body.innerHTML = '';
});

describe('watching a page', () => {
  it('notices another pupil without a page load, before anything is written', async () => {
    start(pages.excerpts);
    await until(() => seen.length === 1);
    const first = seen[0]!;
    expect(first.stillSamePupil()).toBe(true);
    document.querySelector('h1')!.textContent = 'Bo Janssen';
    document.querySelector('dd')!.textContent = '302';
    expect(first.stillSamePupil()).toBe(false);
    await until(() => watch!.current!.reading.pupil?.number === '302');
    expect(watch!.current!.stillSamePupil()).toBe(true);
  });

  it('keeps a header in sight that stands in one box with the notes', async () => {
    const notes = [3, 4].map(
      (day) =>
        `<table><tr><td>Datum:</td><td>${day}-11-2026</td></tr><tr><td>Verslag:</td><td>Joost las voor in de kring.</td></tr></table>`,
    );
    start(
      `<div><div>Leerling: <b>Bakker, Joost</b> Leerlingnummer: 44871</div><h3>Gespreksverslagen</h3>${notes.join('')}</div>`,
    );
    await until(() => seen.length === 1);
    expect(seen[0]!.reading).toMatchObject({ pupil: { name: 'Joost Bakker', number: '44871' } });
    expect(seen[0]!.stillSamePupil()).toBe(true);
  });

  it('tells a new note, and nothing of changes that do not matter', async () => {
    start(pages.excerpts);
    await until(() => seen.length === 1);
    const clock = document.createElement('footer');
    document.body.append(clock);
    for (let i = 0; i < 10; i += 1) {
      clock.textContent = `tik ${i}`;
      await rest(40);
    }
    await rest(900);
    expect(seen).toHaveLength(1);
    document
      .querySelector('ul')!
      .insertAdjacentHTML('afterbegin', '<li><b>13-11-2026</b> <span>Nieuw erbij.</span></li>');
    await until(() => seen.length === 2);
    expect(seen[1]!.reading.notes[0]).toMatchObject({ text: 'Nieuw erbij.', date: '2026-11-13' });
  });

  it('stops reading for a clock, and goes on reading for what comes beside it', async () => {
    start(pages.excerpts);
    await until(() => seen.length === 1);
    const clock = document.createElement('aside');
    document.body.append(clock);
    let ticks = 0;
    const ticking = setInterval(() => {
      clock.textContent = `tik ${++ticks}`;
    }, 20);
    // A few readings without use, then rest.
    await rest(2_000);
    const quiet = readings;
    const from = ticks;
    await until(() => ticks > from + 40);
    expect(readings).toBe(quiet);
    document
      .querySelector('ul')!
      .insertAdjacentHTML('afterbegin', '<li><b>13-11-2026</b> <span>Nieuw erbij.</span></li>');
    await until(() => seen.length === 2);
    clearInterval(ticking);
    expect(seen[1]!.reading.notes[0]).toMatchObject({ text: 'Nieuw erbij.' });
  });

  it('never takes the place of the pupil’s name for a clock', () => {
    document.body.innerHTML = '<header><b>Sem Bakker</b> <small>1</small></header><p>12:00</p>';
    const [header, counter, clock] = ['header', 'small', 'p'].map((name) => document.querySelector(name)!);
    const restless = new Restless();
    const mattersAfter = (target: Element): boolean => {
      const records = [
        { type: 'characterData', target: target.firstChild!, addedNodes: [], removedNodes: [] },
      ];
      for (let turn = 0; turn < 5; turn++) {
        restless.matters(records as unknown as MutationRecord[], header!);
        restless.reading();
        restless.was(false);
      }
      return restless.matters(records as unknown as MutationRecord[], header!);
    };
    expect(mattersAfter(clock!)).toBe(false);
    expect(mattersAfter(counter!)).toBe(true);
  });

  it('keeps no timer while nothing changes', async () => {
    start(pages.boxes);
    await until(() => seen.length === 1);
    await rest(1200);
    const [timeout, interval, frame] = [
      vi.spyOn(globalThis, 'setTimeout'),
      vi.spyOn(globalThis, 'setInterval'),
      vi.spyOn(globalThis, 'requestAnimationFrame'),
    ];
    const quiet = new Promise<void>((resolve) => {
      const channel = new MessageChannel();
      const end = performance.now() + 800;
      channel.port2.onmessage = () => (performance.now() < end ? channel.port1.postMessage(0) : resolve());
      channel.port1.postMessage(0);
    });
    const before = timeout.mock.calls.length;
    await quiet;
    const ours = timeout.mock.calls.slice(before).filter(([, ms]) => ms !== undefined && ms < 5000 && ms > 0);
    expect([ours.length, interval.mock.calls.length, frame.mock.calls.length]).toEqual([0, 0, 0]);
    for (const spy of [timeout, interval, frame]) spy.mockRestore();
  });

  it('is silent after it was stopped', async () => {
    start(pages.excerpts);
    await until(() => seen.length === 1);
    watch!.stop();
    document.querySelector('h1')!.textContent = 'Bo Janssen';
    await rest(700);
    expect(seen).toHaveLength(1);
  });

  it('gives ranges over the words of a note, and none when the words changed', async () => {
    start(pages.boxes);
    await until(() => seen.length === 1);
    const [handle] = seen;
    const note = handle!.reading.notes[1]!;
    const at = note.text.indexOf('maandag terug');
    const [range] = handle!.noteRanges(note.key, [{ start: at, end: at + 13 }]);
    expect(range!.toString()).toBe('maandag terug');
    document.querySelectorAll('.body li')[1]!.textContent = 'dinsdag terug';
    expect(handle!.noteRanges(note.key, [{ start: at, end: at + 13 }])).toEqual([null]);
  });
});
