import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { languages } from '../lib/browser/language/languages.ts';
import { focused, missed, tabTo, walk } from './harness/focus-walk.ts';
import { article, parisTrip } from './harness/pages.ts';
import { reload } from './harness/reload.ts';
import { settled, until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { violationsOf } from './harness/violations.ts';
import { visibleText } from './harness/visible-text.ts';

const surfaces = ['popup', 'options', 'welcome', 'sidepanel', 'truth'];

/** By how many pixels a page has to be scrolled sideways. */
const tooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const served = () => stage.web.serve('courier.example', '/heartstopper', article);
  const stored = async (key: string) => (await stage.desk.stored())[key];
  const popupOver = async (page: Page) => {
    const popup = await stage.extension.openPopup(page);
    if (kind === 'firefox') await popup.bringToFront();
    await popup.waitForSelector('.findings-counts');
    return popup;
  };
  // Firefox gives Enter to no tab that stands behind another, as the panel's does here.
  const enter = (page: Page) =>
    kind === 'firefox'
      ? page.evaluate(() => (document.activeElement as HTMLElement).click())
      : page.keyboard.press('Enter');
  const surface = async (name: string) => {
    const page = await stage.extension.open(`${name}.html`);
    await settled(() => page.evaluate(() => document.body.innerText));
    return page;
  };

  test.each(surfaces)('axe finds nothing wrong with the %s', async (name) => {
    const page = await surface(name);
    expect(await violationsOf(page)).toEqual([]);
    await page.close();
  });

  test('axe finds nothing wrong with an annotated page, its popup and an open card', async () => {
    const page = await stage.read(served());
    const summary = await until(
      () => stage.desk.summary(page.url()),
      (seen) => seen?.hidden === 1 && seen.notes === 1,
    );
    expect(summary).toMatchObject({ about: true });
    expect(summary).not.toHaveProperty('error');
    await (await page.$('leafmark-note'))?.hover();
    await page.waitForSelector('leafmark-card');
    expect(await violationsOf(page)).toEqual([]);
    const popup = await popupOver(page);
    expect(await violationsOf(popup)).toEqual([]);
    await popup.close();
  });

  test.each(surfaces)('every control of the %s is reached by the Tab key', async (name) => {
    const page = await surface(name);
    expect((await walk(page, 900)).length).toBeGreaterThan(0);
    expect(await missed(page)).toEqual([]);
    await page.close();
  });

  test('everything in the popup is done by keyboard alone', async () => {
    const page = await stage.read(served());
    const walked = await popupOver(page);
    expect(await walk(walked)).toEqual([
      ...['All findings', 'Settings', 'Show all', 'Not yet', 'Not yet', 'The plot', 'What changed'],
      ...['On for courier.example', 'Pause', 'What is true now'],
    ]);
    // Behind the last control Firefox's own window has the keys: begin anew.
    await walked.close();
    const popup = await popupOver(page);
    const press = async (
      name: string,
      ...keys: ('Enter' | ' ' | 'ArrowRight' | 'ArrowDown' | 'ArrowUp')[]
    ) => {
      await tabTo(popup, name);
      for (const key of keys) await popup.keyboard.press(key);
    };

    await press('Show all', 'Enter');
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    await press('Hide again', 'Enter');
    await until(
      () => visibleText(page),
      (text) => !text.includes('Louvre'),
    );

    await press('Not yet', 'ArrowRight', 'ArrowRight');
    await until(
      () => stored('settings.progress.books'),
      (code) => code === 'V2',
    );
    await press('Undo', 'Enter');
    await until(
      () => stored('settings.progress.books'),
      (code) => code === 'V1',
    );

    await press('The plot', 'ArrowUp');
    await until(
      () => stored('settings.spoilers'),
      (level) => level === 'major',
    );
    await press('What changed', 'ArrowRight');
    await until(
      () => stored('settings.notes'),
      (level) => level === 'all',
    );

    await press('On for courier.example', ' ');
    await until(
      () => stored('settings.siteOff.courier.example'),
      (off) => off === true,
    );
    await press('On for courier.example', ' ');
    await until(
      () => stored('settings.siteOff.courier.example'),
      (off) => off === false,
    );

    await press('Pause', 'ArrowDown');
    await until(
      () => stored('settings.pausedUntil'),
      (end) => Number(end) > Date.now(),
    );
    await press('Resume', 'Enter');
    await until(
      () => stored('settings.pausedUntil'),
      (end) => end === null,
    );
    await popup.close();
  });

  test('settings are changed by keyboard alone', async () => {
    const page = await surface('options');
    await tabTo(page, 'When in doubt, hide it');
    await page.keyboard.press(' ');
    await until(
      () => stored('settings.doubt'),
      (doubt) => doubt === 'hide',
    );
    await tabTo(page, 'Words to hide');
    await page.keyboard.type('leaves drift');
    await page.keyboard.press('Enter');
    await page.waitForSelector('::-p-aria([name="Remove leaves drift"])');
    await tabTo(page, 'Awards');
    await page.keyboard.press(' ');
    await until(
      () => stored('settings.quietTopics.award'),
      (quiet) => quiet === true,
    );
    await tabTo(page, 'Switch Leafmark off on');
    await page.keyboard.type('https://www.gossip.example/today');
    await page.keyboard.press('Enter');
    await until(
      () => stored('settings.siteOff.gossip.example'),
      (off) => off === true,
    );
    await tabTo(page, 'Pause');
    await page.keyboard.press('ArrowDown');
    await until(
      () => stored('settings.pausedUntil'),
      (end) => Number(end) > Date.now(),
    );
    await tabTo(page, 'Undo');
    expect(await page.$eval('.undo-bar.shown', (bar) => getComputedStyle(bar).backgroundColor)).toMatch(
      /^rgb\(/,
    );
    await page.keyboard.press('Enter');
    await until(
      () => stored('settings.pausedUntil'),
      (end) => end === null,
    );
    await tabTo(page, 'Reset everything');
    await page.keyboard.press('Enter');
    await until(
      () => stored('settings.quietTopics.award'),
      (quiet) => quiet === false,
    );
    await tabTo(page, 'Undo');
    await page.keyboard.press('Enter');
    await until(
      () => stored('settings.quietTopics.award'),
      (quiet) => quiet === true,
    );
    expect(await page.$('::-p-aria([name="Remove leaves drift"])')).not.toBeNull();
    await page.close();

    const read = await stage.read(served());
    expect(await visibleText(read)).not.toContain('leaves drift');
  });

  test('the list beside the page names what is hidden by unit alone, lifts it and goes there', async () => {
    const page = await stage.read(served());
    const panel = await stage.extension.open('sidepanel.html');
    await page.bringToFront();
    await reload(panel);
    await until(
      () => panel.evaluate(() => document.querySelectorAll('.finding-go').length).catch(() => 0),
      (count) => count === 2,
    );
    expect(await panel.evaluate(() => document.body.innerText)).not.toContain('Louvre');
    expect(await panel.$$eval('.finding-go', (all) => all.map((one) => one.textContent))).toEqual([
      'Hidden: Volume 3 plot',
      'Out of date',
    ]);
    expect(await violationsOf(panel)).toEqual([]);
    await panel.$eval('.finding-go', (button) => (button as HTMLElement).focus());
    await panel.keyboard.press('ArrowDown');
    expect(await focused(panel)).toBe('Out of date');
    await enter(panel);
    await until(
      () => page.evaluate(() => document.activeElement?.localName),
      (name) => name === 'leafmark-note',
    );
    await panel.keyboard.press('ArrowUp');
    await panel.keyboard.press('Tab');
    expect(await focused(panel)).toBe('Show');
    await enter(panel);
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    await panel.close();
  });

  test('the popup does not scroll at 360 × 600 in any language', async () => {
    const page = await stage.read(served());
    const popup = await stage.extension.open('popup.html');
    await popup.setViewport({ width: 360, height: 600 });
    await page.bringToFront();
    const read = { 'settings.progress.books': 'V1', 'settings.progress.screen': 'S2E3' };
    for (const language of languages) {
      await stage.desk.store({ ...read, 'settings.language': language });
      await reload(popup);
      for (const [state, sign] of [
        [{}, '.findings'],
        [{ 'settings.pausedUntil': Date.now() + 3_600_000 }, '.findings-notice'],
        [{ 'settings.notes': 7 }, '.problem'],
      ] as const) {
        await stage.desk.store({ ...read, 'settings.language': language, ...state });
        await until(() => popup.$(sign));
        await settled(() => popup.evaluate(() => document.body.innerText), 200);
        const size = await popup.evaluate(() => {
          const { lang, scrollWidth, scrollHeight } = document.documentElement;
          const inner = document.querySelector('main')?.scrollHeight ?? 9999;
          return { language: lang.slice(0, 2), width: scrollWidth, height: Math.max(scrollHeight, inner) };
        });
        expect(size).toMatchObject({ language: language.slice(0, 2), width: 360 });
        expect(size.height).toBeLessThanOrEqual(600);
      }
    }
    await popup.close();
  });

  test('nothing is wider than a page of 320 px, nor at twice the size of type', async () => {
    for (const name of ['options', 'welcome', 'truth', 'sidepanel']) {
      const page = await surface(name);
      await page.setViewport({ width: 320, height: 800 });
      expect([name, await tooWide(page)]).toEqual([name, 0]);
      await page.setViewport({ width: 640, height: 800 });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      expect([name, await tooWide(page)]).toEqual([name, 0]);
      await page.close();
    }
  });
});
