import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { everySite } from './lib/browser/every-site.ts';
import { languages } from './lib/browser/language/languages.ts';
import { messageTable } from './lib/browser/language/message-table.ts';

// One content script, listed by hand: WXT's own content scripts announce themselves to the page
// with a message that any page can read. The reader itself comes only where the gate asks for it.
const contentScript = {
  matches: everySite.origins,
  js: ['gate.js'],
  css: [] as string[],
  run_at: 'document_start' as const,
  all_frames: true,
  // Frames whose text is written by the page around them (srcdoc, about:blank, blob:).
  match_about_blank: true,
  match_origin_as_fallback: true,
};

// Pages of the extension run and show their own files, and nothing else; nobody frames them. They may ask for newer
// facts where a reader says so: one file of data, over https, or from this machine.
const extensionPages = [
  "default-src 'none'",
  ...['script-src', 'style-src', 'img-src'].map((kind) => `${kind} 'self'`),
  "connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
  ...['base-uri', 'form-action', 'frame-ancestors'].map((kind) => `${kind} 'none'`),
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  webExt: { disabled: true },
  vite: () => ({
    build: {
      // One file for what the pages share, so that a popup has two to load and not nine.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'shared', minShareCount: 2 }] } } },
    },
  }),
  hooks: {
    'build:publicAssets': (wxt, files) => {
      for (const language of languages) {
        const strings = JSON.parse(
          readFileSync(resolve(wxt.config.root, `locales/${language}.json`), 'utf8'),
        );
        const contents = JSON.stringify(messageTable(strings), null, 2);
        files.push({ contents, relativeDest: `_locales/${language}/messages.json` });
      }
      // The compiled pack goes along as files of its own, which only the background reads.
      for (const part of ['spoilers.json', 'claims.json'])
        files.push({ absoluteSrc: resolve(wxt.config.root, '.pack', part), relativeDest: part });
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'alarms', 'contextMenus'],
    host_permissions: everySite.origins,
    content_scripts: [contentScript],
    content_security_policy: { extension_pages: extensionPages },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      'next-finding': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: '__MSG_command_nextFinding__',
      },
      'lift-focused': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: '__MSG_command_liftFocused__',
      },
      'lift-all': { description: '__MSG_command_liftAll__' },
      panel: { description: '__MSG_command_panel__' },
      pause: { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_command_pause__' },
    },
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
