import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { hearMessages } from './harness/heard-messages.ts';
import { article, cast, harmless, newsPage } from './harness/pages.ts';
import { settled, until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

// A browser keeps pages that were left, in its back/forward cache, and Chromium makes pages ready that nobody has
// asked for yet (prerendering). Both belong to a tab that shows another page.

const elsewhere = '<!doctype html><title>Elsewhere</title><p>It rains.</p>';

/**
 * Goes back to a page that the browser has kept. Not `goBack()`: such a page never loads, and that is what it waits
 * for.
 */
const goBack = (page: Page) => page.evaluate(() => setTimeout(() => history.back()));

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const served = (path: string, html = article) => stage.web.serve('courier.example', path, html);
  const says = (url: string, text: string) =>
    until(
      () => stage.desk.badge(url),
      (badge) => badge === text,
    );
  /** Leaves a page that is kept, has something done meanwhile, and comes back to it. */
  const leaveAndComeBack = async (page: Page, meanwhile: () => Promise<unknown>) => {
    await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
    await page.goto(served('/elsewhere', elsewhere));
    await meanwhile();
    await goBack(page);
    await until(() => page.evaluate(() => 'isKept' in globalThis).catch(() => false));
  };

  test('a page that comes back has its count on the button again', async () => {
    const page = await stage.read(served('/count'));
    const url = page.url();
    await says(url, '1');
    await leaveAndComeBack(page, () => says(served('/elsewhere', elsewhere), ''));
    await says(url, '1');
  });

  test('a page that was left during a pause is read when it comes back after it', async () => {
    await stage.desk.store({ 'settings.pausedUntil': 'always' });
    const page = await stage.open(served('/paused'));
    await until(
      () => stage.desk.summary(page.url()),
      (summary) => summary?.idle === 'paused',
    );
    expect(await visibleText(page)).toContain('Louvre');
    await leaveAndComeBack(page, () => stage.desk.store({}));
    await until(() => page.$('leafmark-veil'));
    expect(await visibleText(page)).not.toContain('Louvre');
  });
});

describe('chromium, a page that is made ready before it is asked for', () => {
  const stage = useExtension('chromium');

  /**
   * Opens a page with a link to another, which the browser makes ready: so far that it has said something to the
   * background.
   */
  const openBefore = async (path: string, says: string, inFront = harmless) => {
    const tell = `<script>
      document.addEventListener('prerenderingchange', () => { globalThis.textAtFirst = document.body.innerText; });
    </script></head>`;
    const ahead = stage.web.serve('courier.example', path, article.replace('</head>', tell));
    const rules = `<script type="speculationrules">{"prerender":[{"urls":["${path}"],"eagerness":"immediate"}]}</script></head>`;
    const before = newsPage('News of Ferrywick', '2022-05-04', inFront, `<a href="${path}">Read on</a>`);
    const heard = await hearMessages(stage.desk);
    const page = await stage.open(
      stage.web.serve('courier.example', `${path}/before`, before.replace('</head>', rules)),
    );
    await until(async () => (await heard(ahead)).includes(says));
    return { page, ahead };
  };
  /** Follows the link. @returns what the other page showed at the moment in which it came to be seen. */
  const follow = async (page: Page): Promise<string> => {
    await page.click('a');
    const shown = () =>
      page.evaluate(() => (globalThis as { textAtFirst?: string }).textAtFirst).catch(() => undefined);
    return (await until(shown)) as string;
  };

  test('is veiled when it comes to be seen', async () => {
    const { page } = await openBefore('/ready', 'find-claims');
    const text = await follow(page);
    expect(text).toContain(cast);
    expect(text).not.toContain('Louvre');
    await until(() => page.evaluate(() => document.querySelector('leafmark-note') !== null));
  });

  test('counts on the button when it comes to be seen, and not before', async () => {
    const { page, ahead } = await openBefore('/counted', 'find-claims', cast);
    const front = page.url();
    expect(await settled(() => stage.desk.badge(front), 1_500)).toBe('');
    await follow(page);
    await until(
      () => stage.desk.badge(ahead),
      (badge) => badge === '1',
    );
  });

  test('is left as it is on a site that is off', async () => {
    await stage.desk.store({ 'settings.siteOff.courier.example': true });
    const { page, ahead } = await openBefore('/off', 'open-reader');
    expect(await follow(page)).toContain('Louvre');
    expect(await stage.desk.summary(ahead)).toMatchObject({ idle: 'site off' });
  });
});
