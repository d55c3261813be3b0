import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { article, newsPage, notCommissioned, parisTrip } from './harness/pages.ts';
import { shadowText } from './harness/shadow-text.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

const press = async (page: Page, ...keys: readonly ('Tab' | 'Enter' | 'Escape')[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

// What is written and what is said follow the page's change, not the other way round.
const patience = { timeout: 15_000 };

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const served = () => stage.web.serve('courier.example', '/heartstopper', article);
  const stored = () => stage.desk.stored();
  const said = async (page: Page) => (await shadowText(page)).join('\n');

  test('"I have read volume 3" moves the progress from the veil, and can be undone', async () => {
    const page = await stage.read(served());
    await press(page, 'Tab', 'Tab', 'Enter');
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    await expect.poll(stored, patience).toMatchObject({ 'settings.progress.books': 'V3' });
    await expect.poll(() => said(page), patience).toContain('You have got as far as volume 3.');
    // The focus is on "Undo", since the button that had it is gone.
    await press(page, 'Enter');
    await until(
      () => visibleText(page),
      (text) => !text.includes('Louvre'),
    );
    await expect.poll(stored, patience).toMatchObject({ 'settings.progress.books': false });
  });

  const openCard = async (page: Page) => {
    await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
    await page.waitForSelector('leafmark-card');
    const links = (await said(page)).match(/\d{4}/g) ? await sourceCount(page) : 0;
    return links;
  };
  const sourceCount = async (page: Page) => {
    const url = page.url();
    const found = await stage.desk.findings(url);
    const claim = found.find(({ type }) => type === 'claim');
    return claim?.type === 'claim' ? claim.sources.filter(({ url: link }) => link).length : 0;
  };
  const pressNth = async (page: Page, nth: number) => {
    const links = await openCard(page);
    for (let at = 0; at < links + nth; at += 1) await press(page, 'Tab');
    await press(page, 'Enter');
  };

  test.each([
    ['this note', 1, {}, undefined],
    ['notes of this kind', 2, { 'settings.quietTopics.renewal': true }, 'Notes of this kind are off.'],
    ['this site', 3, { 'settings.siteOff.courier.example': true }, 'Leafmark is off on this site.'],
  ])('the card does away with %s', async (_, nth, kept, words) => {
    const page = await stage.read(served());
    await pressNth(page, nth);
    await until(async () => (await page.$('leafmark-note')) === null);
    await expect.poll(stored, patience).toMatchObject(kept);
    if (words === undefined) return;
    await expect.poll(() => said(page), patience).toContain(words);
    await press(page, 'Enter');
    await until(() => page.$('leafmark-note'));
  });

  test('a note that is called wrong goes, and the report stays on this computer', async () => {
    const page = await stage.read(served());
    await pressNth(page, 4);
    await until(async () => (await page.$('leafmark-note')) === null);
    await expect.poll(stored, patience).toMatchObject({
      reports: [{ host: 'courier.example', finding: { type: 'claim', verdict: 'outdated' } }],
    });
    await expect.poll(() => said(page), patience).toContain('Kept on this computer.');
  });

  test('an article with many outdated statements says how old it is', async () => {
    const page = await stage.read(
      stage.web.serve(
        'courier.example',
        '/old',
        newsPage(
          'What next for Heartstopper?',
          '2022-04-25',
          'Heartstopper is a Netflix drama in which Kit Connor plays Nick Nelson and Joe Locke plays Charlie Spring.',
          notCommissioned,
          'Four volumes of Heartstopper have been published so far.',
          'The series has one season.',
          'Heartstopper has not been renewed.',
        ),
      ),
    );
    const { notes } = (await stage.desk.summary(page.url())) ?? { notes: 0 };
    expect(notes).toBeGreaterThanOrEqual(3);
    await until(
      () => said(page),
      (text) => /From April 2022\. \d+ statements have changed since\./.test(text),
    );
  });

  test("words of the reader's own are hidden at their unit", async () => {
    await stage.desk.store({ 'settings.ownWords.one': { words: 'soft lines', reveal: { books: 'V2' } } });
    const page = await stage.read(served());
    expect(await visibleText(page)).not.toContain('soft lines');
    await stage.desk.store({
      'settings.ownWords.one': { words: 'soft lines', reveal: { books: 'V2' } },
      'settings.progress.books': 'V2',
    });
    await until(
      () => visibleText(page),
      (text) => text.includes('soft lines'),
    );
  });

  test('what the button counts follows the progress', async () => {
    const page = await stage.read(served());
    await until(
      () => stage.desk.badge(page.url()),
      (text) => text === '1',
    );
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    await until(
      () => stage.desk.badge(page.url()),
      (text) => text === '',
    );
    await stage.desk.store({});
    await until(
      () => stage.desk.badge(page.url()),
      (text) => text === '1',
    );
  });
});
