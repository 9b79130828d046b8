import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { LVS_MATCHES, PRACTICE_MATCHES } from './lib/lvs/hosts.ts';

/** The practice build also runs on loopback, because a test cannot click the browser's permission prompt. */
const practice = process.env.KANTLIJN_PRACTICE === '1';
const matches = practice ? [...LVS_MATCHES, ...PRACTICE_MATCHES] : LVS_MATCHES;

/** No network, no frames, no HTML sinks: what an extension page may do is only what its own package holds. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  hooks: {
    // The hosts of the content script are those of the manifest, practice hosts included.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      for (const one of entrypoints) if (one.type === 'content-script') one.options.matches = matches;
    },
  },
  imports: false,
  outDirTemplate: practice
    ? '{{browser}}-mv{{manifestVersion}}-practice'
    : '{{browser}}-mv{{manifestVersion}}',
  vite: () => ({
    plugins: [preact()],
    define: { __PRACTICE__: JSON.stringify(practice) },
    build: { modulePreload: false, sourcemap: false },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'nl',
    minimum_chrome_version: '120',
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'alarms', 'idle', 'activeTab'],
    host_permissions: matches,
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_name__' },
    commands: {
      digibord: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_command_digibord__' },
      panel: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_command_panel__' },
    },
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      {
        resources: ['panel.html'],
        matches: practice ? ['https://*/*', 'http://*/*'] : ['https://*/*'],
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'kantlijn@kantlijn.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { storage: { managed_schema: 'policy.schema.json' } }),
  }),
});
