import { defineConfig } from 'wxt';

// One content script, listed by hand: WXT's own content scripts announce themselves to the page
// with a message that any page can read.
const contentScript = {
  matches: ['http://*/*', 'https://*/*'],
  js: ['reader.js'],
  css: [] as string[],
  run_at: 'document_start' as const,
  all_frames: true,
};

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  webExt: { disabled: true },
  zip: { excludeSources: ['e2e/**', 'docs/**'] },
  manifest: ({ browser }) => ({
    name: 'Leafmark',
    description:
      'Hides Heartstopper spoilers ahead of where you are, and tells you what changed since an article was written.',
    permissions: ['storage'],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_scripts: [contentScript],
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leafmark@example.invalid',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '105' }),
  }),
});
