import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ATTACKS, readAttacks } from '../../practice-lvs/attack-modes.ts';
import { type Practice, startPractice } from '../../practice-lvs/server.ts';
import { client, logIn } from './client.ts';

let practice: Practice;
beforeEach(async () => {
  practice = await startPractice({ today: '2026-11-12' });
});
afterEach(() => practice.close());

async function fileWith(modes: string): Promise<string> {
  const at = client(practice.port, 'attack');
  await logIn(at);
  await at.get(`/start?aanval=${modes}`);
  return (await at.get('/leerling/1002')).body;
}

describe('choosing attacks', () => {
  it('takes known names only, and has a usual set', () => {
    expect(readAttacks('keys, nonsense,flood')).toEqual(['keys', 'flood']);
    expect(readAttacks(undefined)).toContain('keys');
    expect(readAttacks('alles').length).toBe(Object.keys(ATTACKS).length - 3);
  });

  it('attacks at no other host', async () => {
    const at = client(practice.port, 'plain');
    await logIn(at);
    await at.get('/start?aanval=alles');
    expect((await at.get('/leerling/1002')).body).not.toMatch(/attack|data-aanval/);
  });
});

describe('the page that means harm', () => {
  it('sends hostile notes as text: a page that ran them itself would prove nothing', async () => {
    const body = await fileWith('notes');
    expect(body).toContain('&lt;script&gt;window.__ran=1');
    expect(body).not.toMatch(/<(?:script|img|svg|iframe)[^>]*__ran/);
    expect(practice.notesOf('1002')).toHaveLength(5);
  });

  it('sends a note of 5 MB when asked', async () => {
    expect((await fileWith('huge')).length).toBeGreaterThan(5_000_000);
  });

  it('starts its first script before anything else, in a scope of its own', async () => {
    const body = await fileWith('patch');
    expect(body.indexOf('attack-early.ts?patch')).toBeLessThan(body.indexOf('paged.ts'));
    const { body: script } = await client(practice.port, 'attack').get(
      '/assets/client/attack-early.ts?patch',
    );
    expect(script).toMatch(/^\(\(\) => \{[\s\S]*\}\)\(\);$/);
    expect(script).not.toContain('export');
  });
});
