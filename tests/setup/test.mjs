/** `npm test`: installs what it needs, browsers included, and runs everything. Ends with "N passed, N failed". */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { countPlaywright, countVitest } from './count.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, run } from './run.mjs';

const reports = join(ROOT, 'test-results');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

ensureDependencies();
await ensureBrowser();

const total = { passed: 0, failed: 0 };
const failures = [];

function add(name, { passed, failed }) {
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(`${name}: ${failed} failed`);
}

function step(name, command, args, env) {
  console.log(`\n— ${name}`);
  const ok = run(command, args, env) === 0;
  add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return ok;
}

function vitest(name) {
  console.log(`\n— ${name} tests`);
  const file = join(reports, `${name}.json`);
  const code = run('vitest', [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const counted = countVitest(file);
  add(`${name} tests`, code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
}

step('types of the browser API', 'wxt', ['prepare']);
step('types', 'tsc', []);
step('lint and format', 'biome', ['check', '--error-on-warnings']);
const built = step('build for Chrome and Edge', 'wxt', ['build']);
step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
const practice = step('build for the practice school', 'wxt', ['build'], { KANTLIJN_PRACTICE: '1' });
vitest('unit');
vitest('components');
if (built && practice) {
  console.log('\n— end-to-end tests');
  const file = join(reports, 'e2e.json');
  const code = run('playwright', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const counted = countPlaywright(file);
  add('end-to-end tests', code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
}

for (const line of failures) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
