import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

/** Installs the benchmarks' own packages when they are not there yet. */
export function installRivals(): void {
  const { dependencies } = JSON.parse(readFileSync(`${import.meta.dirname}/package.json`, 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const missing = Object.keys(dependencies).filter(
    (name) => !existsSync(`${import.meta.dirname}/node_modules/${name}`),
  );
  if (missing.length === 0) return;
  console.log(`Installing for the benchmarks: ${missing.join(', ')} …`);
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}
