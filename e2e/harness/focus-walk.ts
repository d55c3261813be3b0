import type { Page } from 'puppeteer-core';

/** What has the focus, as it is called; empty when nothing has. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return '';
    const label = at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? at.labels?.[0] : null;
    const words = at.getAttribute('aria-label') ?? (label ? label.innerText : at.innerText);
    return (words || at.title).split('\n')[0]?.trim() ?? '';
  });
}

/** Goes through a page with the Tab key alone. @returns what was reached, in order, each once. */
export async function walk(page: Page, longest = 80): Promise<string[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
  });
  const reached: string[] = [];
  for (let step = 0; step < longest; step += 1) {
    await page.keyboard.press('Tab');
    const isNew = await page.evaluate(() => {
      const at = document.activeElement as HTMLElement | null;
      if (!at || at === document.body || 'walked' in at.dataset) return false;
      at.dataset['walked'] = '';
      return true;
    });
    if (!isNew) break;
    reached.push(await focused(page));
  }
  return reached;
}

/**
 * Moves with the Tab key until something of this name has the focus: forward, or back where it stands before what has
 * the focus now. Past the last control Firefox goes on into its own window, which then has the keys.
 *
 * @throws when nothing of this name gets it.
 */
export async function tabTo(page: Page, name: string, longest = 80): Promise<void> {
  const passed: string[] = [];
  for (let step = 0; step < longest; step += 1) {
    const now = await focused(page);
    if (now === name) return;
    passed.push(now);
    if (await isBefore(page, name)) await tabBack(page);
    else await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${name}, only: ${[...new Set(passed)].join(', ')}`);
}

async function tabBack(page: Page): Promise<void> {
  await page.keyboard.down('Shift');
  await page.keyboard.press('Tab');
  await page.keyboard.up('Shift');
}

/** Whether the first control of this name stands before what has the focus. */
function isBefore(page: Page, name: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const at = document.activeElement;
    const all = document.querySelectorAll<HTMLElement>('button,select,input');
    const found = [...all].find((one) => {
      const label = one instanceof HTMLButtonElement ? one : (one as HTMLInputElement).labels?.[0];
      const words = one.getAttribute('aria-label') ?? (label?.innerText || one.title);
      return words.split('\n')[0]?.trim() === wanted;
    });
    if (!at || at === document.body || !found) return false;
    return (at.compareDocumentPosition(found) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  }, name);
}

/** Controls that the walk has not reached; of a radio group one is enough. */
export function missed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groups = new Set<string>();
    const all = [...document.querySelectorAll<HTMLElement>('a[href],button,select,input,summary')];
    const isDone = (one: HTMLElement) => 'walked' in one.dataset;
    for (const one of all) if (one instanceof HTMLInputElement && isDone(one)) groups.add(one.name);
    return all
      .filter((one) => !isDone(one) && one.checkVisibility() && !one.closest('[inert]'))
      .filter((one) => !(one instanceof HTMLInputElement && one.type === 'radio' && groups.has(one.name)))
      .map((one) => one.outerHTML.slice(0, 100));
  });
}
