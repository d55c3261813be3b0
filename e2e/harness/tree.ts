import type { Page } from 'puppeteer-core';

/**
 * Whether a page's tree is, node for node, the one that its source makes: a split text, an added attribute, a
 * moved element each make it another. For pages without scripts.
 */
export function isAsServed(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const source = await (await fetch(location.href)).text();
    const served = new DOMParser().parseFromString(source, 'text/html');
    return document.documentElement.isEqualNode(served.documentElement);
  });
}
