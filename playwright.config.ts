import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';

/** The real extension in real Chromium on the practice school. No retries: a flaky test is a broken test. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // As many as there are cores: one browser alone keeps more than one of them busy.
  workers: availableParallelism(),
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { screenshot: 'only-on-failure' },
  reporter: 'list',
});
