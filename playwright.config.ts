import { defineConfig } from '@playwright/test';

/**
 * What `npm test` runs: the main job and its borders. The long ones (each practice host, kills, attacks) run with
 * `npm run e2e:all`.
 */
const CORE = [
  'access',
  'bad-input',
  'cases',
  'category',
  'corrected-note',
  'disk',
  'manifest',
  'persistence',
  'sizes',
].map((name) => `**/${name}.spec.ts`);

/** The real extension in real Chromium on the practice school. No retries: a flaky test is a broken test. */
export default defineConfig({
  testDir: 'tests/e2e',
  ...(process.env.KANTLIJN_E2E === 'core' ? { testMatch: CORE } : {}),
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
});
