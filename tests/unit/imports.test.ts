import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROOMS = ['entrypoints', 'components', 'lib'];

function sources(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return sources(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const files = ROOMS.flatMap((room) => sources(join(ROOT, room)));
const imports: Import[] = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  const found = [
    ...text.matchAll(
      /^(?:import|export)\s(type\s)?[^;]*?from\s+'([^']+)'|import\('([^']+)'\)|^import\s+'([^']+)'/gm,
    ),
  ];
  return found.map((match) => {
    const target = (match[2] ?? match[3] ?? match[4])!;
    const to = target.startsWith('.') ? relative(ROOT, resolve(dirname(file), target)) : target;
    return { from: relative(ROOT, file), to, typeOnly: match[1] !== undefined };
  });
});

const bad = (rule: (one: Import) => boolean) => imports.filter(rule).map((one) => `${one.from} → ${one.to}`);
const runs = (one: Import) => !one.typeOnly;

/** The parts of the vault that run in an extension page: the device's lock, and the talk about a backup. */
const FOR_PAGES = ['device', 'bytes', 'passphrase', 'backup/port', 'backup/reminder'].map(
  (name) => `lib/vault/${name}.ts`,
);

describe('imports run one way', () => {
  test('the sources are found', () => expect(imports.length).toBeGreaterThan(50));

  test('lib knows neither components nor entrypoints', () =>
    expect(bad((one) => one.from.startsWith('lib/') && /^(components|entrypoints)\//.test(one.to))).toEqual(
      [],
    ));

  test('components do not know entrypoints', () =>
    expect(bad((one) => one.from.startsWith('components/') && one.to.startsWith('entrypoints/'))).toEqual(
      [],
    ));

  test('language, meldcode and notes know no browser and no other room that does', () =>
    expect(
      bad(
        (one) =>
          runs(one) &&
          /^lib\/(language|meldcode|notes)\//.test(one.from) &&
          (/^lib\/(lvs|vault|messages)\//.test(one.to) || /^(wxt|dexie|preact)/.test(one.to)),
      ),
    ).toEqual([]));

  test('only the vault knows Dexie', () =>
    expect(bad((one) => one.to === 'dexie' && !one.from.startsWith('lib/vault/'))).toEqual([]));

  test('only the background opens the vault', () =>
    expect(
      bad(
        (one) =>
          runs(one) &&
          one.to.startsWith('lib/vault/') &&
          !FOR_PAGES.includes(one.to) &&
          !/^(lib\/vault|entrypoints\/background)\//.test(one.from),
      ),
    ).toEqual([]));

  test('what pages use of the vault reaches no database and no key', () => {
    const found = new Set<string>();
    const follow = (file: string) => {
      if (found.has(file)) return;
      found.add(file);
      for (const one of imports) if (one.from === file && runs(one)) follow(one.to);
    };
    FOR_PAGES.forEach(follow);
    expect(
      [...found].filter((one) => /^dexie|vault\/(vault|schema|keys|key-holder|wrap)\.ts$/.test(one)),
    ).toEqual([]);
  });

  test('zod is taken whole, so that what is unused falls away', () => {
    const named = files.filter((file) => /import\s+\{[^}]*\}\s+from\s+'zod/.test(readFileSync(file, 'utf8')));
    expect(named.map((file) => relative(ROOT, file))).toEqual([]);
  });

  test('what runs in the page reaches no zod, dexie or preact', () => {
    const reached = new Set<string>();
    const walk = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const one of imports) if (one.from === file && runs(one)) walk(one.to);
    };
    for (const file of files.map((one) => relative(ROOT, one))) {
      if (/^entrypoints\/(overlay\/|lvs\.content)/.test(file)) walk(file);
    }
    expect([...reached].filter((one) => /^(zod|dexie|preact|@preact)/.test(one))).toEqual([]);
  });
});
