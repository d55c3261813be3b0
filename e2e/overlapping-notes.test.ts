import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, test } from 'vitest';
import { cast, newsPage } from './harness/pages.ts';
import { underlinedWords } from './harness/underlined-words.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

const whole = 'A fifth and final volume is expected next year.';
const part = 'fifth and final volume';
const said = newsPage(
  'What next for Heartstopper?',
  '2022-05-04',
  cast,
  `<span id="here">${whole}</span> It rained all day.`,
);

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  let page: Page;
  let decoder: Page;
  const underlined = () => underlinedWords(page, decoder, 'p:has(#here)');
  const becomes = (words: string) =>
    expect.poll(async () => (await underlined()).join(' '), { timeout: 10_000 }).toBe(words);

  beforeEach(async () => {
    decoder = await stage.open('about:blank');
    page = await stage.read(stage.web.serve('courier.example', '/heartstopper', said));
    await until(async () => (await page.$$('leafmark-note')).length === 2);
  });

  /** Dismisses the note on a topic, whose sign is the one at a place: the button stands behind the links of its card. */
  const dismiss = async (topic: string, at: number) => {
    const found = await stage.desk.findings(page.url());
    const note = found.find((one) => one.type === 'claim' && one.topic === topic);
    if (note?.type !== 'claim') throw new Error(`no note on ${topic}`);
    await (await page.$$('leafmark-note'))[at]?.click();
    await page.waitForSelector('leafmark-card');
    await page.keyboard.press('Enter');
    for (const { url } of note.sources) if (url) await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(async () => (await page.$$('leafmark-note')).length === 1);
  };

  test('both are underlined to their ends', () => becomes(whole));

  test('the one around stays whole when the one in it is dismissed', async () => {
    await dismiss('final-volume', 0);
    await becomes(whole);
  });

  test('the one in it stays, and nothing else, when the one around is dismissed', async () => {
    await dismiss('publication-date', 1);
    await becomes(part);
  });
});

// Firefox has no way to pretend to forced colours from outside a running window.
describe('chromium', () => {
  const stage = useExtension('chromium');

  test('in forced colours, too, both are underlined to their ends', async () => {
    const page = await stage.extension.browser.newPage();
    const session = await page.createCDPSession();
    const features = [{ name: 'forced-colors', value: 'active' }];
    await session.send('Emulation.setEmulatedMedia', { features });
    await page.goto(stage.web.serve('courier.example', '/heartstopper', said));
    await until(async () => (await page.$$('leafmark-note')).length === 2);
    const wrapped = () => page.$$eval('leafmark-mark', (all) => all.map((one) => one.textContent));
    expect((await wrapped()).join('')).toBe(whole);
    await page.close();
  });
});
