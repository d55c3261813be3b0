import type { Page } from 'puppeteer-core';
import type { ListedFinding } from '../../lib/messages/listed-finding.ts';
import type { PageCommand } from '../../lib/messages/page-command.ts';
import { nothingCounted, type PageSummary } from '../../lib/messages/page-summary.ts';
import { settled } from './until.ts';

/** The part of the extension API that is used from a page of the extension. */
interface ExtensionApi {
  readonly storage: {
    readonly local: {
      set(values: Record<string, unknown>): Promise<void>;
      get(keys: null): Promise<Record<string, unknown>>;
      clear(): Promise<void>;
    };
  };
  readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  readonly scripting: {
    executeScript(what: { target: { tabId: number }; func: () => boolean }): Promise<{ result?: unknown }[]>;
  };
  readonly tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    sendMessage(tab: number, message: PageCommand, options: { frameId: number }): Promise<unknown>;
  };
}

/** Speaks for a person to the extension, from one of its own pages. */
export class ExtensionPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Replaces everything that is stored: `{ 'settings.progress.books': 'V3' }`. */
  async store(values: Record<string, unknown>): Promise<void> {
    await this.page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { local } = (browser ?? chrome).storage;
      await local.clear();
      await local.set(wanted);
    }, values);
  }

  /** Sends a command to the top frame of the tab that shows an address. @returns `undefined` where nobody answers. */
  async command(url: string, command: PageCommand): Promise<unknown> {
    const answer = await this.page.evaluate(
      async (wanted, message) => {
        const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
        const { tabs } = browser ?? chrome;
        const tab = (await tabs.query({})).find((one) => one.url === wanted);
        if (tab?.id === undefined) return undefined;
        // As text, since Firefox hands over objects within objects to a certain depth only.
        return JSON.stringify(await tabs.sendMessage(tab.id, message, { frameId: 0 }).catch(() => undefined));
      },
      url,
      command,
    );
    return answer === undefined ? undefined : JSON.parse(answer);
  }

  /** Everything that is stored. */
  async stored(): Promise<Record<string, unknown>> {
    return this.page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      return (browser ?? chrome).storage.local.get(null);
    });
  }

  /** What stands on Leafmark's button over the tab that shows an address. */
  async badge(url: string): Promise<string> {
    return this.page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs, action } = browser ?? chrome;
      const tab = (await tabs.query({})).find((one) => one.url === wanted);
      return tab?.id === undefined ? 'no tab' : action.getBadgeText({ tabId: tab.id });
    }, url);
  }

  /** What Leafmark says of the page at an address; `undefined` when it is not there. */
  async summary(url: string): Promise<PageSummary | undefined> {
    const summary = (await this.command(url, { type: 'get-summary' })) as PageSummary | undefined;
    if (summary || !(await this.#hasGate(url))) return summary;
    return { ...nothingCounted, idle: 'not about the show' };
  }

  /** Whether the gate is in a page: it does not answer before it has seen a sign. */
  #hasGate(url: string): Promise<boolean> {
    return this.page.evaluate(async (wanted) => {
      const { browser, chrome } = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs, scripting } = browser ?? chrome;
      const tab = (await tabs.query({})).find((one) => one.url === wanted);
      if (tab?.id === undefined) return false;
      const found = await scripting
        .executeScript({ target: { tabId: tab.id }, func: () => 'leafmarkGate' in globalThis })
        .catch(() => []);
      return found.some(({ result }) => result === true);
    }, url);
  }

  /** The same when the page has been read to its end, and the background has answered what it was asked for it. */
  read(url: string): Promise<PageSummary | undefined> {
    return settled(
      () => this.summary(url),
      600,
      (summary) => !summary?.isReading,
    );
  }

  async findings(url: string): Promise<readonly ListedFinding[]> {
    return ((await this.command(url, { type: 'list-findings' })) ?? []) as readonly ListedFinding[];
  }
}
