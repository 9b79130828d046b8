import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import type { Reply } from './reply.ts';

const FOLDERS: Record<string, string> = {
  client: join(import.meta.dirname, '..', 'client'),
  styles: join(import.meta.dirname, '..', 'styles'),
};

/** Node warns that stripping is experimental; once per start is no news to anybody. */
function strip(source: string): string {
  const warn = process.emitWarning;
  process.emitWarning = () => {};
  try {
    return stripTypeScriptTypes(source);
  } finally {
    process.emitWarning = warn;
  }
}

/** `…-early.ts` is sent as a classic script, which runs at once, in a scope of its own. */
function classic(name: string, source: string): string {
  return name.endsWith('-early.ts') ? `(() => {\n${source.replace('export {};', '')}\n})();` : source;
}

/** A script or style sheet of this folder, or null; only names that are in the folder are looked up. */
export function asset(path: string): Reply | null {
  if (path === '/favicon.ico') return { status: 204, headers: { 'cache-control': 'max-age=3600' }, body: '' };
  const [, root, folder = '', name = ''] = path.split('/');
  const dir = root === 'assets' ? FOLDERS[folder] : undefined;
  if (!dir || !readdirSync(dir).includes(name)) return null;
  const source = readFileSync(join(dir, name), 'utf8');
  const isScript = name.endsWith('.ts');
  return {
    status: 200,
    headers: {
      'content-type': isScript ? 'text/javascript; charset=utf-8' : 'text/css; charset=utf-8',
      'cache-control': 'max-age=3600',
    },
    body: isScript ? classic(name, strip(source)) : source,
  };
}
