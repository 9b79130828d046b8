import { existsSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import { client, logIn } from './client.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await startPractice({ today: '2026-11-12' });
});
afterEach(() => practice.close());

const note = {
  datum: '12-11-2026',
  categorie: '4712',
  onderwerp: '',
  tekst: 'Een <b>regel</b>\r\nen nog een',
};

describe('the host with full page loads', () => {
  it('shows nothing of a pupil to who is not logged in', async () => {
    const answer = await client(practice.port, 'plain').get('/leerling/1001');
    expect(answer.path).toBe('/inloggen');
    expect(answer.body).not.toContain('Sem');
  });

  it('refuses a wrong password and names that are no user', async () => {
    const at = client(practice.port, 'plain');
    for (const [gebruiker, wachtwoord] of [
      ['ib', 'fout'],
      ['constructor', 'oefenen'],
    ] as const) {
      expect((await at.post('/inloggen', { gebruiker, wachtwoord })).body).toContain('niet juist');
    }
  });

  it('stores a note under the name of the author and shows it, escaped, to somebody else at another host', async () => {
    const teacher = client(practice.port, 'plain');
    await logIn(teacher);
    expect((await teacher.post('/leerling/1004/notities', note)).body).toContain('De notitie is opgeslagen');
    const stored = practice.notesOf('1004');
    expect(stored).toMatchObject([{ author: 'Marieke de Boer', category: 'Gedrag', date: '2026-11-12' }]);
    expect(stored[0]?.text).toBe('Een <b>regel</b>\nen nog een');
    const ib = client(practice.port, 'richtext');
    await logIn(ib, 'ib');
    expect((await ib.get('/leerling/1004')).body).toContain('Een &lt;b&gt;regel&lt;/b&gt;');
  });

  it.each([
    ['tekst', '  ', 'Vul de tekst'],
    ['datum', '31-02-2026', 'geldige datum'],
    ['categorie', '9999', 'Kies een categorie'],
  ])('keeps what was typed when %s is wrong', async (field, value, message) => {
    const at = client(practice.port, 'plain');
    await logIn(at);
    const { body } = await at.post('/leerling/1004/notities', {
      ...note,
      onderwerp: 'Blijft staan',
      [field]: value,
    });
    expect(body).toContain(message);
    expect(body).toContain('value="Blijft staan"');
    expect(practice.notesOf('1004')).toEqual([]);
  });

  it('stores nothing while saving is made to fail, in each way', async () => {
    const at = client(practice.port, 'plain');
    await logIn(at);
    practice.failSaves(true);
    expect((await at.post('/leerling/1004/notities', note)).body).toContain('kon niet worden opgeslagen');
    practice.failSaves('error');
    expect((await at.post('/leerling/1004/notities', note)).status).toBe(500);
    practice.failSaves('drop');
    await expect(at.post('/leerling/1004/notities', note)).rejects.toThrow();
    expect(practice.notesOf('1004')).toEqual([]);
    practice.failSaves(false);
    await at.post('/leerling/1004/notities', note);
    expect(practice.notesOf('1004')).toHaveLength(1);
  });

  it('never shows a birth date for the pupil without one', async () => {
    const at = client(practice.port, 'plain');
    await logIn(at);
    expect((await at.get('/leerling/1008/gegevens')).body).not.toContain('Geboortedatum');
    expect((await at.get('/leerling/1006/gegevens')).body).toContain('21-11-2018');
  });
});

describe('the school of one run', () => {
  it('is still there for a second server on the same folder, and goes back to the beginning on reset', async () => {
    const at = client(practice.port, 'plain');
    await logIn(at);
    await at.post('/leerling/1002/notities', note);
    const again = await startPractice({ dataDir: practice.dataDir, today: '2026-11-12' });
    expect(again.notesOf('1002')).toHaveLength(6);
    again.reset();
    expect(again.notesOf('1002')).toHaveLength(5);
    await again.close();
    expect(existsSync(practice.dataDir)).toBe(true);
  });

  it('takes its own temporary folder away', async () => {
    const other = await startPractice();
    await other.close();
    expect(existsSync(other.dataDir)).toBe(false);
  });
});
