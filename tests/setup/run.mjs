import { spawn, spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** In the project's folder, with its own tools (and so its own Node) first on the path. */
function options(env) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  return { cwd: ROOT, env: { ...process.env, PATH: path, ...env }, shell: process.platform === 'win32' };
}

/** Runs a command; returns the exit code; output goes to ours. */
export function run(command, args, env = {}) {
  const result = spawnSync(command, args, { ...options(env), stdio: ['ignore', 'inherit', 'inherit'] });
  return result.status ?? 1;
}

/** Runs a command while others go on; its output goes to ours as it comes. Gives the exit code. */
export function runWatched(command, args, env = {}) {
  const child = spawn(command, args, { ...options(env), stdio: ['ignore', 'inherit', 'inherit'] });
  return ended(child);
}

/** Runs a command beside others: what it says is printed under `title` when it is done. Gives the exit code. */
export async function runBeside(title, command, args, env = {}) {
  const child = spawn(command, args, { ...options(env), stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stdout.on('data', (part) => said.push(part));
  child.stderr.on('data', (part) => said.push(part));
  const code = await ended(child);
  console.log(`\n— ${title}`);
  process.stdout.write(Buffer.concat(said));
  return code;
}

function ended(child) {
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', (status) => resolve(status ?? 1));
  });
}
