import { defineConfig } from 'vite';

/** Serves the gallery: `npx vite --config tests/components/gallery/vite.config.ts`. */
export default defineConfig({
  root: 'tests/components/gallery',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  server: { host: '127.0.0.1' },
  cacheDir: '../../../.wxt/gallery',
});
