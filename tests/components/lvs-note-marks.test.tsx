import { afterEach, expect, test } from 'vitest';
import { type LayerHost, mountHost } from '../../lib/lvs/layer/host.ts';
import { MarkPainter } from '../../lib/lvs/marks/painter.ts';
import type { PageHandle } from '../../lib/lvs/page-handle.ts';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { type PageWatch, watchPage } from '../../lib/lvs/watch-page.ts';

let host: LayerHost;
let painter: MarkPainter;
let watch: PageWatch;

afterEach(() => {
  watch.stop();
  painter.stop();
  host.remove();
  document.body.innerHTML = '';
  scrollTo(0, 0);
});

/** A file with so many notes, each with its third word marked. */
async function marked(count: number, row = ''): Promise<PageHandle> {
  const rows = Array.from(
    { length: count },
    (_, at) =>
      `<tr style="${row}"><td>12-11-2026</td><td>M. de Boer</td><td>Moeder was onverschillig bij notitie ${at}.</td></tr>`,
  ).join('');
  document.body.innerHTML = `<h1>Noor van den Berg</h1><p>Leerlingnummer: 1004</p>
    <table><thead><tr><th>Datum</th><th>Auteur</th><th>Notitie</th></tr></thead><tbody>${rows}</tbody></table>`;
  const handle = await new Promise<PageHandle>((resolve) => {
    watch = watchPage(document, { profile: generic, ours: null, onPage: resolve });
  });
  expect(handle.reading.notes).toHaveLength(count);
  host = mountHost(document, { open: true });
  painter = new MarkPainter(host);
  painter.markNotes(
    handle,
    handle.reading.notes.map(({ key }) => ({ key, marks: [{ start: 11, end: 24, line: 'judgement' }] })),
  );
  return handle;
}

/** The numbers of the notes in which words are marked now. */
const numbers = (): number[] =>
  [...CSS.highlights.values()]
    .flatMap((each) => [...each])
    .map(({ startContainer }) => Number(/\d+/.exec(startContainer.textContent!)![0]));

test('a file with few notes has all its marks at once', async () => {
  await marked(100);
  expect(numbers()).toHaveLength(100);
});

test('in a file with many notes those near the screen are marked, and others once one scrolls there', async () => {
  await marked(600);
  await expect.poll(numbers).toContain(0);
  expect(numbers().length).toBeLessThan(300);
  expect(numbers()).not.toContain(599);
  scrollTo(0, document.documentElement.scrollHeight);
  await expect.poll(numbers).toContain(599);
  expect(numbers()).not.toContain(0);
});

test('a note whose row has no box of its own is marked all the same', async () => {
  await marked(120, 'display: contents');
  await expect.poll(() => numbers().length).toBe(120);
});

test('hidden, and shown again', async () => {
  await marked(300);
  await expect.poll(numbers).toContain(0);
  painter.hide(true);
  expect(numbers()).toEqual([]);
  painter.hide(false);
  await expect.poll(numbers).toContain(0);
});
