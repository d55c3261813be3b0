import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { hearMessages } from './harness/heard-messages.ts';
import { article, cast, harmless, newsPage, notCommissioned, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

// What is out of date is looked for in the background, which a browser ends whenever it likes, and for pages that
// go on changing meanwhile. One that has just been ended takes its time: it has to start and to read the pack.

const otherClaim = 'The series has not been renewed.';

/** Puts a paragraph into the article. */
const add = (page: Page, text: string) =>
  page.evaluate((said) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = said;
    document.querySelector('article')?.append(paragraph);
  }, text);

/**
 * Writes something else into the last paragraph, so and so long after it was put in, and before anything was found in
 * it.
 */
const addAndChange = (page: Page, before: string, after: string, waitMs: number) =>
  page.evaluate(
    async (first, second, wait) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = first;
      document.querySelector('article')?.append(paragraph);
      await new Promise((done) => setTimeout(done, wait));
      const isNew = paragraph.querySelector('leafmark-note') === null;
      (paragraph.firstChild as Text).data = second;
      return isNew;
    },
    before,
    after,
    waitMs,
  );

const notes = async (page: Page) => (await page.$$('leafmark-note')).length;
/** What is marked as out of date, in the order of the page. */
const marked = (page: Page) =>
  page.$$eval('leafmark-mark', (marks) => marks.map(({ textContent }) => textContent ?? ''));

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const served = (path: string, html = article) => stage.web.serve('courier.example', path, html);
  /** Adds a claim and changes it before it is marked. @returns how many it took, since a quick background comes first. */
  const changeBeforeAnswer = async (page: Page, after: string, waitMs: number): Promise<number> => {
    let count = 0;
    await until(async () => {
      await stage.extension.killBackground();
      count += 1;
      return addAndChange(page, `Now: ${notCommissioned}`, after, waitMs);
    });
    return count;
  };

  test('a background that is ended between question and answer is asked again', async () => {
    const page = await stage.read(served('/ended'));
    expect(await notes(page)).toBe(1);
    let unanswered = 0;
    for (let count = 1; count <= 5; count += 1) {
      await stage.extension.killBackground();
      await add(page, `${'It is said again. '.repeat(count)}${notCommissioned}`);
      // It begins to start when it is asked.
      await new Promise((done) => setTimeout(done, 20 * count));
      await stage.extension.killBackground();
      if ((await notes(page)) === count) unanswered += 1;
      await until(async () => (await notes(page)) === count + 1);
    }
    expect(unanswered).toBeGreaterThan(0);
    expect(await stage.desk.read(page.url())).toMatchObject({ notes: 6, hidden: 1 });
    expect(await stage.desk.summary(page.url())).not.toHaveProperty('error');
    expect(await visibleText(page)).not.toContain('Louvre');
  }, 120_000);

  test('so it is for a page that is just being opened', async () => {
    const page = await stage.extension.browser.newPage();
    const opening = page.goto(served('/opening'));
    await page.waitForSelector('leafmark-veil');
    await stage.extension.killBackground();
    await opening;
    await until(async () => (await notes(page)) === 1);
    await page.close();
  });

  test.each([0, 30, 100])(
    'for text that changes %i ms after it came, what is found is found in what it says last',
    async (waitMs) => {
      const page = await stage.read(
        served(`/changing-${waitMs}`, newsPage('News', '2022-05-04', cast, harmless)),
      );
      await changeBeforeAnswer(page, harmless, waitMs);
      await stage.desk.read(page.url());
      expect(await marked(page)).toEqual([]);
      const changed = await changeBeforeAnswer(page, `${otherClaim} ${parisTrip}`, waitMs);
      await until(async () => (await notes(page)) === changed);
      const { notes: counted } = (await stage.desk.read(page.url())) ?? {};
      expect(counted).toBe(changed);
      for (const mark of await marked(page)) expect(otherClaim).toContain(mark);
      expect(await visibleText(page)).not.toContain('Louvre');
    },
  );

  test('a page that is left while it waits comes back from where it slept, and is answered', async () => {
    const page = await stage.read(served('/sleeping'));
    await stage.extension.killBackground();
    await add(page, `They say so again: ${notCommissioned}`);
    await page.goto(served('/elsewhere', '<!doctype html><title>Elsewhere</title><p>It rains.</p>'));
    // Not `goBack()`: a page out of the cache never loads, and that is what it waits for.
    await page.evaluate(() => setTimeout(() => history.back()));
    const paragraphs = () =>
      page.evaluate(() => document.querySelectorAll('article p').length).catch(() => 0);
    // Kept as it was left, with one more than were served.
    await until(async () => (await paragraphs()) === 5);
    await until(async () => (await notes(page)) === 2);
    expect(await visibleText(page)).not.toContain('Louvre');
  });

  test('nothing is asked of it for a reader who wants no notes, until one does', async () => {
    await stage.desk.store({ 'settings.notes': 'off' });
    const heard = await hearMessages(stage.desk);
    const page = await stage.read(served('/without-notes'));
    await add(page, `They say so again: ${otherClaim} ${parisTrip}`);
    await until(async () => (await page.$$('leafmark-veil')).length === 2);
    await stage.desk.read(page.url());
    expect(await heard(page.url())).toContain('page-summary');
    expect(await heard(page.url())).not.toContain('find-claims');
    expect(await notes(page)).toBe(0);
    await stage.desk.store({});
    await until(async () => (await notes(page)) === 2);
    expect(await heard(page.url())).toContain('find-claims');
    // And what has been asked for is not shown to one who wants none again.
    await stage.desk.store({ 'settings.notes': 'off' });
    await until(async () => (await notes(page)) === 0);
  });

  test('many tabs at once are all answered', async () => {
    await stage.extension.killBackground();
    const pages = await Promise.all([1, 2, 3, 4].map((tab) => stage.open(served(`/tab-${tab}`))));
    for (const page of pages) {
      await page.bringToFront();
      await until(async () => (await notes(page)) === 1);
    }
  });
});
