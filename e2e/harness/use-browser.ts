import { afterAll, beforeAll } from 'vitest';
import type { BrowserKind } from '../../scripts/install/find-browser.mjs';
import type { ExtensionBrowser } from './extension-browser.ts';
import { launch } from './launch.ts';
import { startWeb, type Web } from './web.ts';

/** A browser with the extension, and the web that it sees. */
export interface Browsing {
  readonly web: Web;
  readonly extension: ExtensionBrowser;
}

/**
 * Starts both before the tests of a group and ends them after it.
 *
 * @param output The folder of the extension, where it is not the one that was built for the tests.
 * @returns What has started; to be asked within tests alone.
 */
export function useBrowser(kind: BrowserKind, output?: string): Browsing {
  let web: Web | undefined;
  let extension: ExtensionBrowser | undefined;
  beforeAll(async () => {
    web = await startWeb();
    extension = await launch(kind, { ports: web.ports, ...(output === undefined ? {} : { output }) });
  });
  afterAll(async () => {
    await extension?.browser.close();
    await web?.close();
  });
  return {
    get web() {
      return started(web);
    },
    get extension() {
      return started(extension);
    },
  };
}

function started<T>(what: T | undefined): T {
  if (what === undefined) throw new Error('the browser has not started');
  return what;
}
