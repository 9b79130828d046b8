import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  vite: () => ({ plugins: [preact()] }),
  manifest: { name: '__MSG_name__', description: '__MSG_description__', default_locale: 'nl' },
});
