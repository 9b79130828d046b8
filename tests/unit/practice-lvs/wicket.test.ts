import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import { type Answer, type Client, client } from './client.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await startPractice({ today: '2026-11-12' });
});
afterEach(() => practice.close());

interface Call {
  u: string;
  c: string;
}

/** Behaviours of an answer, of a page or of an Ajax call, by the path of their component. */
function calls({ body }: Answer): Map<string, Call> {
  const data =
    /(?:class="wicket-ajax">|<evaluate><!\[CDATA\[)(.*?)(?:<\/script>|\]\]>)/s.exec(body)?.[1] ?? '[]';
  const list = JSON.parse(data) as Call[];
  return new Map(list.map((call) => [call.u.replace(/^.*?\.0-/, ''), call]));
}

async function ajax(at: Client, page: Answer, path: string, form?: Record<string, string>): Promise<Answer> {
  const to = new URL(calls(page).get(path)?.u ?? '', 'http://x/app/wicket/');
  const answer = await (form ? at.post(to.pathname + to.search, form) : at.get(to.pathname + to.search));
  const redirect = /<redirect><!\[CDATA\[\.(.*?)\]\]>/.exec(answer.body)?.[1];
  return redirect ? at.get(`/app/wicket${redirect}`) : answer;
}

async function openFile(number: string): Promise<[Client, Answer]> {
  const at = client(practice.port, 'wicket');
  const secret = { 'loginForm:gebruikersnaam': 'leerkracht', 'loginForm:wachtwoord': 'oefenen' };
  const groups = await at.post('/app/wicket/login?0-1.-loginForm', secret);
  return [at, await ajax(at, await ajax(at, groups, 'groep-3'), `rij-${number}`)];
}

const fields = (text: string) => ({
  'form:inputFields:0:formField': '12-11-2026',
  'form:inputFields:1:formField': '4712',
  'form:inputFields:2:formField': '',
  'form:inputFields:3:formField': text,
});

it('names no pupil in the address, and sends the policy of Wicket without anything inline', async () => {
  const [, page] = await openFile('1001');
  expect(page.path).toMatch(/^\/app\/wicket\/page\?\d+$/);
  expect(page.headers['content-security-policy']).toContain(
    "default-src 'none'; script-src 'strict-dynamic'",
  );
  expect(page.body).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  expect(page.body).not.toMatch(/<label/);
});

it('gives other ids in every session and every render', async () => {
  const [at, first] = await openFile('1001');
  const [, second] = await openFile('1001');
  const ids = (answer: Answer) =>
    [...answer.body.matchAll(/(?<!<component) id="(id[0-9a-f]+)"/g)].map((found) => found[1]);
  expect(ids(second)).not.toEqual(ids(first));
  const again = await ajax(at, first, 'tab-map');
  expect(ids(first).filter((id) => ids(again).includes(id))).toEqual([]);
});

it('stores a note and sends back feedback, form and list as whole components', async () => {
  const [at, page] = await openFile('1001');
  const { body } = await ajax(at, page, 'form-opslaan', fields('Kwam om 9.10 uur.'));
  expect(body.match(/<component id="id[0-9a-f]+">/g)).toHaveLength(3);
  expect(practice.notesOf('1001')[0]).toMatchObject({ text: 'Kwam om 9.10 uur.', category: 'Gedrag' });
});

it('keeps the text when a category is chosen, and shifts the field names for one of them', async () => {
  const [at, page] = await openFile('1001');
  const answer = await ajax(at, page, 'form-categorie', {
    ...fields('Getypt'),
    'form:inputFields:1:formField': '4715',
  });
  expect(answer.body).toMatch(/<textarea[^>]+name="form:inputFields:4:formField"[^>]*>\nGetypt</);
});

it('shows another pupil at the same address', async () => {
  const [at, page] = await openFile('1001');
  expect((await ajax(at, page, 'volgende')).body).toContain('Sem Bakker');
});

it('loses the work when the address is asked for again', async () => {
  const [at, page] = await openFile('1001');
  const again = await at.get(page.path);
  expect(again.path).not.toBe(page.path);
  const stale = await ajax(at, page, 'form-opslaan', fields('Weg'));
  expect(stale.body).toContain('De pagina is verlopen');
  expect(practice.notesOf('1001').some(({ text }) => text === 'Weg')).toBe(false);
});
