import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pupils } from '../../practice-lvs/school/pupils.ts';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import { shapeNames } from '../../practice-lvs/shapes/index.ts';
import { client, logIn } from './client.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'practice-lvs');

let practice: Practice;
beforeAll(async () => {
  practice = await startPractice({ today: '2026-11-12' });
});
afterAll(() => practice.close());

it.each(shapeNames)(
  '%s answers, shows no pupil before login, and has every file it asks for',
  async (shape) => {
    const at = client(practice.port, shape);
    const { status, body } = await at.get('/');
    expect(status).toBe(200);
    for (const pupil of pupils) expect(body).not.toContain(pupil.last === 'Hart' ? "'t Hart" : pupil.last);
    for (const [, file = ''] of body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
      expect((await at.get(file)).status).toBe(200);
    }
  },
);

it('lists every host on the page without one', async () => {
  const { body } = await client(practice.port, '').get('/');
  for (const shape of shapeNames) expect(body).toContain(`http://${shape}.localhost:${practice.port}/`);
});

it('switches saving off and on from that page', async () => {
  const at = client(practice.port, '');
  const plain = client(practice.port, 'plain');
  await logIn(plain);
  const note = { datum: '', categorie: '4711', onderwerp: '', tekst: 'Proef' };
  await at.get('/?mislukt=fout');
  expect((await plain.post('/leerling/1005/notities', note)).status).toBe(500);
  await at.get('/?mislukt=nee');
  expect((await plain.post('/leerling/1005/notities', note)).status).toBe(200);
  expect(practice.notesOf('1005')).toHaveLength(1);
});

it('knows no other host and no file outside its folders', async () => {
  expect((await client(practice.port, 'bestaat-niet').get('/')).path).toBe('/');
  for (const path of [
    '/assets/client/../server.ts',
    '/assets/client/%2e%2e%2fserver.ts',
    '/assets/school/pupils.ts',
  ]) {
    expect((await client(practice.port, '').get(path)).status).toBe(404);
  }
});

describe('scripts of the pages', () => {
  it.each(readdirSync(join(FOLDER, 'client')))('%s is sent as JavaScript without types', async (name) => {
    const answer = await client(practice.port, 'plain').get(`/assets/client/${name}`);
    expect(answer.headers['content-type']).toBe('text/javascript; charset=utf-8');
    expect(answer.body).not.toMatch(/: (?:string|void|boolean)\b/);
  });
});
