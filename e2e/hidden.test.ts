import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cast, harmless, newsPage, notCommissioned, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

/** Whether the browser's own search finds a text on the page. */
const finds = (page: Page, text: string) =>
  page.evaluate((wanted) => {
    getSelection()?.removeAllRanges();
    const { find } = window as unknown as { find(text: string): boolean };
    return find.call(window, wanted);
  }, text);

/** What the page's own scripts are told of a selection of all that it says. */
const selected = (page: Page) =>
  page.evaluate(() => {
    getSelection()?.selectAllChildren(document.body);
    return getSelection()?.toString() ?? '';
  });

const hold = async (page: Page, ...letters: ('a' | 'c' | 'v')[]) => {
  await page.keyboard.down('Control');
  for (const letter of letters) await page.keyboard.press(letter);
  await page.keyboard.up('Control');
};

/** The page as assistive technology is given it. */
const spoken = async (page: Page, kind: string, heading: string): Promise<boolean> => {
  if (kind === 'chromium')
    return JSON.stringify((await page.accessibility.snapshot({ interestingOnly: false }))?.children).includes(
      heading,
    );
  return (await page.$(`::-p-aria([name="${heading}"][role="heading"])`)) !== null;
};

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const headline = 'Heartstopper: Nick and Charlie kiss in front of the Louvre on the school trip to Paris';
  const served = () =>
    stage.web.serve(
      'courier.example',
      '/paris',
      newsPage(headline, '2023-08-04', cast, harmless, `${parisTrip} It rains in Ferrywick.`),
    );

  /** What "select all" and "copy" put on the clipboard, pasted as text and as it looked. */
  const copied = async (page: Page): Promise<string> => {
    await page.bringToFront();
    await hold(page, 'a', 'c');
    const fields = '<textarea></textarea><div contenteditable="true"></div>';
    const other = await stage.open(stage.web.serve('notes.example', '/', fields));
    const pasted: string[] = [];
    for (const field of ['textarea', 'div']) {
      await other.focus(field);
      await hold(other, 'v');
      const text = await until(
        () => other.$eval(field, (at) => (at as Partial<HTMLTextAreaElement>).value ?? at.innerHTML),
        (now) => now !== '',
      );
      pasted.push(text.replaceAll(/ style="[^"]*"/g, ''));
    }
    return pasted.join('\n\n');
  };

  test('veiled text is found by no search, copied by no selection and read out by no screen reader', async () => {
    const page = await stage.read(served());
    expect(await finds(page, 'Louvre')).toBe(false);
    expect(await selected(page)).not.toContain('Louvre');
    expect(await copied(page)).not.toContain('Louvre');
    expect(await spoken(page, kind, headline)).toBe(false);
  });

  test('the name of the tab does not tell either', async () => {
    const page = await stage.read(served());
    expect(await page.title()).not.toContain('kiss');
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    await until(
      () => page.title(),
      (title) => title.includes(headline),
    );
  });

  test('the same means see the same text once it is behind the reader', async () => {
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    const page = await stage.read(served());
    expect(await finds(page, 'Louvre')).toBe(true);
    expect(await copied(page)).toContain('Louvre');
    expect(await spoken(page, kind, headline)).toBe(true);
  });

  test('what is copied holds no words of ours, veiled or lifted', async () => {
    const page = await stage.read(
      stage.web.serve(
        'courier.example',
        '/copied',
        newsPage('Heartstopper', '2022-05-04', cast, `<a href="/x">${parisTrip}</a>`, notCommissioned),
      ),
    );
    await page.waitForSelector('leafmark-note');
    for (const isLifted of [false, true]) {
      if (isLifted) await stage.desk.command(page.url(), { type: 'lift-all' });
      const text = await copied(page);
      expect(text).toContain(notCommissioned);
      expect(text.includes(parisTrip)).toBe(isLifted);
      for (const word of ['Spoiler', 'volume 3', 'Show', 'Hide', '✓', '!']) expect(text).not.toContain(word);
    }
  });

  test('what is not veiled is left to all of them', async () => {
    const page = await stage.read(served());
    expect(await finds(page, 'leaves drift')).toBe(true);
    expect(await copied(page)).toContain(harmless);
    expect(await copied(page)).toContain('It rains in Ferrywick.');
  });
});
