import { afterEach, describe, expect, it } from 'vitest';
import { type LayerHost, mountHost } from '../../lib/lvs/layer/host.ts';
import { PointSession, type PointState } from '../../lib/lvs/point/session.ts';
import { generic } from '../../lib/lvs/profile/generic.ts';
import { checkProfile } from '../../lib/lvs/profile/parse.ts';
import type { Profile } from '../../lib/lvs/profile/types.ts';
import { readPageSteps } from '../../lib/lvs/read/page.ts';
import { runNow } from '../../lib/lvs/read/steps.ts';

const NOW = new Date(2026, 10, 20, 12);
const base: Profile = { ...generic, id: 'eigen', name: 'Eigen', parts: {} };

/** A system that says nothing in words a machine knows: only pointing helps. */
const odd = (name: string, code: string, notes: string[], skin: string) => `
<div class="kz-top"><div class="kz-wie x${skin}91">${name}</div><div class="kz-code">${code}</div></div>
<div class="kz-blok">${notes
  .map(
    (text, i) => `<div class="kz-item s${skin}${i}"><i>${i + 3}-11-2026</i><p class="kz-t">${text}</p></div>`,
  )
  .join('')}</div>
<div class="kz-blok"><div class="kz-item"><i>geen</i></div></div>
<div class="kz-nw"><textarea name="x:7:kzwoord"></textarea><select class="kz-vak"><option value="">-</option><option value="1">Rood</option><option value="2">Blauw</option></select></div>`;

let host: LayerHost | null = null;
let session: PointSession | null = null;
let state: PointState | null = null;

function start(html: string): void {
  document.body.innerHTML = html;
  host = mountHost(document, { open: true });
  session = new PointSession(document, host, base, {
    now: () => NOW,
    onState: (now) => (state = now),
    onStop: () => {},
  });
}
const click = (selector: string) => {
  const el = document.querySelector<HTMLElement>(selector)!;
  // No further than needed: the page around this one would scroll along, also for the tests after.
  el.scrollIntoView({ block: 'nearest' });
  el.dispatchEvent(new MouseEvent('mousemove', { bubbles: true, composed: true }));
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }));
};
const readWith = (profile: Profile, html: string) => {
  document.body.innerHTML = html;
  return runNow(readPageSteps(document, profile, NOW)).reading;
};

afterEach(() => {
  session?.stop();
  host?.remove();
  document.body.innerHTML = '';
});

describe('teaching a page by pointing', () => {
  it('makes a profile that reads another pupil in another session, and shows at once what it reads', () => {
    start(odd('Fleur van Dijk', 'A2231', ['Fleur las voor.', 'Ze hielp met opruimen.'], 'q'));
    click('.kz-wie');
    click('.kz-code');
    session!.skip();
    click('.kz-t');
    expect(state!.preview).toContainEqual({
      key: 'point.seen.notes-no-category',
      params: { count: '2', newest: '04-11-2026' },
    });
    click('textarea');
    click('select');
    expect(state).toMatchObject({ asked: null, skipped: ['pupilBirthDate'] });
    const profile = session!.result();
    expect(checkProfile(JSON.parse(JSON.stringify(profile))).ok).toBe(true);
    session!.stop();
    const other = readWith(profile, odd('Bo Janssen', 'B17', ['Een.', 'Twee.', 'Drie gedaan.'], 'z'));
    expect(other.pupil).toMatchObject({ name: 'Bo Janssen', number: 'B17' });
    expect(other.notes.map(({ text, date }) => [text, date])).toEqual([
      ['Een.', '2026-11-03'],
      ['Twee.', '2026-11-04'],
      ['Drie gedaan.', '2026-11-05'],
    ]);
    expect(other.field).toMatchObject({ shape: 'textarea', category: { options: ['Rood', 'Blauw'] } });
  });

  it('says why a pick is not taken, and takes a better one', () => {
    start(odd('Fleur van Dijk', 'A2231', ['Fleur las voor.'], 'q'));
    click('textarea');
    expect(state).toMatchObject({ asked: 'pupilName', refused: 'no-name' });
    click('.kz-wie');
    expect(state).toMatchObject({ asked: 'pupilNumber', refused: null });
    click('.kz-t');
    expect(state!.refused).toBe('no-number');
    session!.skip();
    click('.kz-t');
    expect(state!.refused).toBe('no-date');
    session!.again('pupilName');
    expect(state).toMatchObject({ asked: 'pupilName', done: [] });
  });

  it('works with the keys alone, and the page hears nothing of it', () => {
    start(odd('Fleur van Dijk', 'A2231', ['Fleur las voor.'], 'q'));
    const heard: string[] = [];
    const listen = (event: Event) => void heard.push(event.type);
    for (const type of ['click', 'keydown', 'mousedown']) document.body.addEventListener(type, listen);
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) press(key);
    expect(state).toMatchObject({ asked: 'pupilNumber', done: ['pupilName'] });
    document
      .querySelector('.kz-t')!
      .dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    expect(heard).toEqual([]);
    for (const type of ['click', 'keydown', 'mousedown']) document.body.removeEventListener(type, listen);
  });

  it('leaves no listener and no element behind', () => {
    // Whatever stood in the body when this test came first in a random order is not ours to compare.
    document.body.innerHTML = '';
    const before = document.documentElement.outerHTML;
    start('<p>Tekst</p>');
    session!.stop();
    host!.remove();
    document.body.innerHTML = '';
    expect(document.documentElement.outerHTML.length).toBe(before.length);
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
