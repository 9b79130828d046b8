import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

/** Installs what package-lock.json names, once; does nothing when that is there already. */
export function ensureDependencies() {
  const stamp = join(ROOT, 'node_modules', '.kantlijn-lock');
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) {
    console.log('Packages: already installed.');
    return;
  }
  console.log('Packages: installing what package-lock.json names …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']) !== 0) {
    console.error('npm ci failed. Is the npm registry within reach? Try it again by hand: npm ci');
    process.exit(1);
  }
  writeFileSync(stamp, hash);
}
