import type { ExtensionPage } from './extension-page.ts';

interface Api {
  readonly runtime: {
    readonly onMessage: {
      addListener(hear: (message: { type?: string }, sender: { url?: string }) => void): void;
    };
  };
}
interface Heard {
  heardMessages?: { readonly type: string; readonly url: string }[];
}

/**
 * Listens to what pages say to the background, which every page of the extension hears too.
 *
 * @returns the types of the messages that have come from the page at an address since, in order.
 */
export async function hearMessages({ page }: ExtensionPage): Promise<(url: string) => Promise<string[]>> {
  await page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const heard: NonNullable<Heard['heardMessages']> = [];
    Object.assign(globalThis, { heardMessages: heard });
    (browser ?? chrome).runtime.onMessage.addListener(({ type = '' }, { url = '' }) => {
      heard.push({ type, url });
    });
  });
  return (url) =>
    page.evaluate((wanted) => {
      const { heardMessages = [] } = globalThis as unknown as Heard;
      return heardMessages.filter((one) => one.url === wanted).map(({ type }) => type);
    }, url);
}
