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

/** Starts both. @param output The folder of the extension, where it is not the one that was built for the tests. */
export async function startBrowsing(kind: BrowserKind, output?: string): Promise<Browsing> {
  const web = await startWeb();
  const extension = await launch(kind, { ports: web.ports, ...(output === undefined ? {} : { output }) });
  return { web, extension };
}

/**
 * Starts both before the tests of a group and ends them after it: for tests that change the browser itself, or have to
 * find it as it is after a start.
 *
 * @param output See `startBrowsing`.
 * @returns What has started; to be asked within tests alone.
 */
export function useBrowser(kind: BrowserKind, output?: string): Browsing {
  let started: Browsing | undefined;
  const current = () => {
    if (started === undefined) throw new Error('the browser has not started');
    return started;
  };
  beforeAll(async () => {
    started = await startBrowsing(kind, output);
  });
  afterAll(async () => {
    await started?.extension.browser.close();
    await started?.web.close();
  });
  return {
    get web() {
      return current().web;
    },
    get extension() {
      return current().extension;
    },
  };
}
