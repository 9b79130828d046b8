/** `npm test`: installs what it needs, browsers included, and runs everything. Ends with "N passed, N failed". */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { countPlaywright, countVitest } from './count.mjs';
import { ensureDependencies } from './dependencies.mjs';
import { ROOT, runBeside, runWatched } from './run.mjs';

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

async function step(name, command, args, env) {
  const ok = (await runBeside(name, command, args, env)) === 0;
  add(name, ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });
  return ok;
}

async function vitest(name, projects, ...more) {
  const file = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const chosen = projects.flatMap((project) => ['--project', project]);
  const code = await runBeside(`${name} tests`, 'vitest', ['run', ...chosen, ...reporters, ...more]);
  const counted = countVitest(file);
  add(`${name} tests`, code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
}

async function checks() {
  await step('lint and format', 'biome', ['check', '--error-on-warnings']);
  // By itself Vitest leaves one core alone, which is half of two.
  await vitest('unit', ['unit', 'background'], '--maxWorkers=100%');
}

async function typesAndBuilds() {
  // First: a build writes the types of the browser API anew.
  await step('types', 'tsc', []);
  const product = await step('build for Chrome and Edge', 'wxt', ['build']);
  await step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
  const practice = await step('build for the practice school', 'wxt', ['build'], { KANTLIJN_PRACTICE: '1' });
  return product && practice;
}

async function endToEnd() {
  console.log('\n— end-to-end tests');
  const file = join(reports, 'e2e.json');
  const code = await runWatched('playwright', ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  const counted = countPlaywright(file);
  add('end-to-end tests', code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted);
}

await step('types of the browser API', 'wxt', ['prepare']);
// Side by side: none keeps two cores at work by itself, and components wait for their one browser most of the time.
const components = vitest('components', ['components']);
const [built] = await Promise.all([typesAndBuilds(), checks()]);
if (built) await endToEnd();
await components;

for (const line of failures) console.log(line);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);
