import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Shell } from '../../entrypoints/overlay/shell.ts';

let shell: Shell | null = null;

beforeEach(() => {
  vi.stubGlobal('__PRACTICE__', true);
});

afterEach(() => {
  vi.unstubAllGlobals();
  shell?.host.remove();
  document.body.innerHTML = '';
});

test('put right after a dialog closed, the panel in it is not loaded anew', async () => {
  document.body.innerHTML = '<dialog><p>Notitie</p></dialog>';
  const dialog = document.querySelector('dialog')!;
  shell = new Shell(document, () => {});
  shell.show({ open: true, side: 'right', width: 360 }, null, 'Kantlijn', 0);
  const frame = shell.frame('about:blank');
  await expect.poll(() => frame.contentDocument?.readyState).toBe('complete');
  Object.assign(frame.contentWindow!, { tab: 'dossier' });
  dialog.showModal();
  shell.keep();
  expect(shell.host.parentNode).toBe(dialog);
  dialog.close();
  expect(shell.repair()).toBe(true);
  expect(shell.host.parentNode).toBe(document.documentElement);
  expect(frame.contentWindow).toMatchObject({ tab: 'dossier' });
});

test('taken off the page, it comes back', () => {
  shell = new Shell(document, () => {});
  shell.host.remove();
  expect(shell.repair()).toBe(true);
  expect(shell.host.parentNode).toBe(document.documentElement);
});
