import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSwitches, SWITCHES } from '../../practice-lvs/looks/look.ts';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import { client, logIn } from './client.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await startPractice({ today: '2026-11-12' });
});
afterEach(() => practice.close());

async function fileWith(zet: string, pupil = '1002'): Promise<string> {
  const at = client(practice.port, 'plain');
  await logIn(at);
  await at.get(`/start?zet=${zet}`);
  return (await at.get(`/leerling/${pupil}`)).body;
}

describe('reading switches', () => {
  const known = fc
    .constantFrom(...(Object.keys(SWITCHES) as (keyof typeof SWITCHES)[]))
    .chain((name) => fc.constantFrom(...SWITCHES[name]).map((value) => `${name}:${value}`));

  it('takes over what is a switch and leaves out anything else', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(known, fc.string())), (parts) => {
        for (const [name, value] of Object.entries(readSwitches(parts.join(',')))) {
          expect(SWITCHES[name as keyof typeof SWITCHES]).toContain(value);
        }
      }),
    );
    expect(readSwitches('field:quill, csp:strict')).toEqual({ field: 'quill', csp: 'strict' });
    expect(readSwitches('toString:x,field:niets,__proto__:a')).toEqual({});
  });
});

it('remembers switches for one session only, until they are cleared', async () => {
  const one = client(practice.port, 'plain');
  const two = client(practice.port, 'plain');
  await logIn(one);
  await logIn(two);
  await one.get('/start?zet=category:radio');
  expect((await one.get('/leerling/1002')).body).toContain('type="radio"');
  expect((await two.get('/leerling/1002')).body).not.toContain('type="radio"');
  await one.get('/start?zet=');
  expect((await one.get('/leerling/1002')).body).not.toContain('type="radio"');
});

describe('note lists', () => {
  it.each(SWITCHES.list)('%s shows the whole text of each note', async (list) => {
    const body = await fileWith(`list:${list}`);
    for (const note of practice.notesOf('1002')) expect(body).toContain(note.text);
  });

  it.each([
    ['dates:words', '6 november 2026'],
    ['dates:spoken', 'afgelopen vrijdag'],
    ['dates:short', 'vr 6 nov.'],
    ['dates:attribute', '<time datetime="2026-11-06">'],
    ['dates:comment', '<!-- 2026-11-06 -->'],
    ['language:en', 'Nov 6, 2026'],
  ])('%s writes the day as %s', async (zet, day) => {
    expect(await fileWith(zet)).toContain(day);
  });

  it('gives every note the same id when asked', async () => {
    expect((await fileWith('ids:same,list:cards')).match(/id="notitie"/g)).toHaveLength(5);
  });

  it('keeps the full text out of the page until it is opened', async () => {
    const text = practice.notesOf('1002')[0]?.text ?? '';
    expect(await fileWith('text:onopen')).not.toContain(text);
    expect(await fileWith('text:excerpt')).toContain(text);
  });

  it.each(['2000', '5000'])('shows %s notes and stores none of them', async (count) => {
    const body = await fileWith(`notes:${count}`);
    expect(body.match(/<td class="datum">/g)).toHaveLength(Number(count) + 5);
    expect(practice.notesOf('1002')).toHaveLength(5);
  });
});

describe('who the page is about', () => {
  const visible = (body: string) =>
    body.replace(/<title>.*?<\/title>/, '').replace(/<option.*?<\/option>/g, '');

  it('names the pupil only where the switch says', async () => {
    expect(visible(await fileWith('name:title', '1005'))).not.toContain('Zoë');
    expect(await fileWith('name:title', '1005')).toMatch(/<title>Zoë Çelik - 5 \|/);
    expect(await fileWith('name:breadcrumb', '1005')).toMatch(/› <span>Zoë Çelik - 5<\/span>/);
  });

  it('keeps number and birth date for another tab', async () => {
    expect(await fileWith('facts:tab', '1005')).not.toContain('08-10-2016');
  });

  it('remembers the pupil on the server when the address names none', async () => {
    const at = client(practice.port, 'serverside');
    await logIn(at);
    expect((await at.get('/leerling')).status).toBe(404);
    const file = await at.get('/kies?nr=1009');
    expect(file.path).toBe('/leerling/notities');
    expect(file.body).toContain('Björn Østergaard');
  });

  it('shows two pupils with a form each', async () => {
    const body = await fileWith('file:two');
    expect(body.match(/<form class="notitieformulier"/g)).toHaveLength(2);
    expect(body).toContain('Noor van den Berg');
  });
});

it('stores a new row and a changed old one with the one Save of the big form', async () => {
  const at = client(practice.port, 'rows');
  await logIn(at);
  const [newest] = practice.notesOf('1002');
  const fields = { 'datum[nieuw]': '12-11-2026', 'categorie[nieuw]': '4713', 'tekst[nieuw]': 'Nieuw' };
  const old = { [`tekst[${newest?.id}]`]: 'Anders', [`categorie[${newest?.id}]`]: '4712' };
  await at.post('/leerling/1002/notities', { ...fields, ...old });
  expect(practice.notesOf('1002').slice(0, 2)).toMatchObject([
    { text: 'Nieuw', category: 'Leren', date: '2026-11-12' },
    { text: 'Anders', category: 'Gedrag', date: newest?.date },
  ]);
});

it('sends pages without anything inline under a strict policy', async () => {
  const body = await fileWith('csp:strict,field:richtext,form:modal,category:widget');
  expect(body).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  expect(body.match(/<script/g)?.length).toBe(body.match(/<script nonce=/g)?.length);
});
