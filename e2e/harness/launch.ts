import type { BrowserKind } from '../../scripts/install/find-browser.mjs';
import type { ExtensionBrowser, LaunchOptions } from './extension-browser.ts';
import { launchChromium } from './launch-chromium.ts';
import { launchFirefox } from './launch-firefox.ts';

/** Starts a browser with the extension that was built for it. @throws when either is missing. */
export function launch(kind: BrowserKind, options: LaunchOptions = {}): Promise<ExtensionBrowser> {
  return kind === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
