import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pupils } from '../../practice-lvs/school/pupils.ts';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import { testPgn } from '../../practice-lvs/shapes/esis/test-pgn.ts';
import { client } from './client.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await startPractice({ today: '2026-11-12' });
});
afterEach(() => practice.close());

describe('the SOMtoday-like host', () => {
  async function open() {
    const at = client(practice.port, 'somtoday');
    await at.send('POST', '/api/login', { gebruiker: 'leerkracht', wachtwoord: 'oefenen' });
    return at;
  }

  it('gives nothing without login and refuses a wrong password', async () => {
    const at = client(practice.port, 'somtoday');
    expect((await at.send('POST', '/api/login', { gebruiker: 'ib', wachtwoord: 'x' })).status).toBe(401);
    expect((await at.get('/api/leerling/884001001/notities')).status).toBe(401);
  });

  it('leaves private text out of the list, and the pupil number everywhere', async () => {
    const at = await open();
    const list = (await at.get('/api/leerling/884001001/notities')).body;
    expect(list).not.toContain('blauwe plek');
    expect(list).toContain('"privacygevoelig":true');
    const { body } = await at.get('/api/leerling/884001001');
    expect(JSON.parse(body)).toEqual({
      id: '884001001',
      naam: 'Sem de Wit',
      geboortedatum: '2017-03-14',
      stamgroep: 'groep 6',
    });
  });

  it('stores the text of the editor without a category, or tells why not', async () => {
    const at = await open();
    const note = { titel: 'Gym', inhoud: '<p>Een</p><p><br></p><p>&lt;twee&gt;</p>', privacygevoelig: true };
    expect((await at.send('POST', '/api/leerling/884001004/notities', note)).status).toBe(201);
    expect(practice.notesOf('1004')[0]).toMatchObject({
      text: 'Een\n\n<twee>',
      category: '',
      confidential: true,
    });
    expect(
      (await at.send('POST', '/api/leerling/884001004/notities', { inhoud: '<p><br></p>' })).status,
    ).toBe(422);
  });
});

describe('the ESIS-like host', () => {
  it('shows a PGN that passes the eleven test and lies in the range for tests', () => {
    for (const pupil of pupils) {
      const digits = [...testPgn(pupil)].map(Number);
      expect(testPgn(pupil)).toMatch(/^9999\d{5}$/);
      expect(digits.reduce((sum, digit, at) => sum + digit * (at === 8 ? -1 : 9 - at), 0) % 11).toBe(0);
    }
    expect(new Set(pupils.map(testPgn)).size).toBe(pupils.length);
  });

  it('stores a report at an address that names no pupil', async () => {
    const at = client(practice.port, 'esis');
    const name = (control: string) => `ctl00$ContentPlaceHolder1$${control}`;
    await at.post('/aanmelden.aspx', { [name('txtGebruiker')]: 'ib', [name('txtWachtwoord')]: 'oefenen' });
    const file = await at.get('/dossier.aspx?keuze=1&groep=groep%204&nr=');
    expect(file.path).toBe('/dossier.aspx');
    expect(file.body).toContain('1007');
    await at.post('/dossier.aspx', { [name('ddlSoort')]: '4712', [name('txtVerslag')]: 'Verslag' });
    expect(practice.notesOf('1007')[0]).toMatchObject({ text: 'Verslag', author: 'Karin Verhoeven' });
  });
});

describe('the Magister-like hosts', () => {
  it.each([
    ['magister', true],
    ['magistersplit', false],
  ] as const)('%s: the name in the frame: %s', async (shape, named) => {
    const at = client(practice.port, shape);
    await at.post('/accounts/login', { username: 'directie', password: 'oefenen' });
    const panel = await at.get('/paneel/52004');
    expect(panel.body.includes('Noor van den Berg')).toBe(named);
    await at.post('/paneel/52004', { soort: '4714', omschrijving: 'Gesprek' });
    expect(practice.notesOf('1004')[0]).toMatchObject({ text: 'Gesprek', author: 'Ahmed Bouzidi' });
  });
});

it('the unknown system has no label, table or heading to go by', async () => {
  const at = client(practice.port, 'kindvolg');
  await at.post('/in', { u: 'leerkracht', p: 'oefenen' });
  const { body } = await at.get(`/k?x=${Buffer.from('1014').toString('base64url')}`);
  expect(body).toContain('Roos IJsselstein');
  expect(body).not.toMatch(/<(?:label|table|h\d|article|li)\b/);
});
