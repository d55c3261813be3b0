import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserKind } from '../../scripts/install/find-browser.mjs';

/**
 * Makes an extension that does nothing at all, to compare with: the same browser, started in the same way.
 *
 * @param script A content script for every frame where the gate would be; absent: none.
 * @returns its folder, which the system's clean-up of temporary files takes away.
 */
export function emptyExtension(kind: BrowserKind, script?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'leafmark-empty-'));
  const built = resolve(`.output/${kind === 'firefox' ? 'firefox' : 'chrome'}-mv3/manifest.json`);
  const {
    manifest_version,
    version,
    background,
    browser_specific_settings,
    content_scripts,
    host_permissions,
  } = JSON.parse(readFileSync(built, 'utf8'));
  const manifest = {
    ...{ manifest_version, version, background, browser_specific_settings, name: 'Nothing' },
    ...(script === undefined ? {} : { content_scripts, host_permissions }),
  };
  writeFileSync(join(folder, 'gate.js'), script ?? '');
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'background.js'), '');
  return folder;
}
