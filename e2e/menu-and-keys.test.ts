import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import english from '../locales/en.json';
import { article, parisTrip } from './harness/pages.ts';
import { shadowText } from './harness/shadow-text.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

/** The focus on a note opens its card, and the line with "Undo" is to be the next. */
const withoutNotes = { 'settings.notes': 'off' };
const patience = { timeout: 15_000 };
const menu = {
  hide: (words: string) => ({ id: 'hide-words', label: english.menu.hide.replace('%s', words) }),
  wrong: { id: 'wrong', label: english.menu.wrong },
  upTo: { id: 'up-to-here', label: english.menu.upTo },
};

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const open = () => stage.read(stage.web.serve('courier.example', '/heartstopper', article));
  const stored = () => stage.desk.stored();
  const said = async (page: Page) => (await shadowText(page)).join('\n');
  const press = (letter: string, command: string) =>
    stage.extension.pressShortcut(letter, command, stage.desk);
  const isShown = async (page: Page) => (await visibleText(page)).includes(parisTrip);
  const pick = async (page: Page, selector: string, entry: { id: string; label: string }) => {
    const box = await (await page.$(selector))?.boundingBox();
    if (!box) throw new Error(`${selector} is not to be seen`);
    await stage.extension.pickFromMenu(page, { x: box.x + 8, y: box.y + box.height / 2 }, entry);
  };
  const undo = async (page: Page) => {
    const isThere = () => page.evaluate(() => document.activeElement?.localName === 'leafmark-card');
    for (let step = 0; step < 20 && !(await isThere()); step += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  };

  test('shortcuts go to the next finding, lift it, lift all, and pause', async () => {
    const page = await open();
    await press('J', 'next-finding');
    await until(() => page.evaluate(() => document.activeElement?.localName === 'leafmark-veil'));
    await press('K', 'lift-focused');
    await until(() => isShown(page));
    await press('K', 'lift-focused');
    await until(async () => !(await isShown(page)));
    await press('J', 'next-finding');
    await until(() => page.evaluate(() => document.activeElement?.localName === 'leafmark-note'));
    await press('Y', 'lift-all');
    await until(() => isShown(page));

    await press('U', 'pause');
    await expect.poll(stored, patience).toMatchObject({ 'settings.pausedUntil': 'always' });
    await until(async () => (await page.$('leafmark-veil')) === null);
    await press('U', 'pause');
    await expect.poll(stored, patience).toMatchObject({ 'settings.pausedUntil': null });
    await until(() => page.$('leafmark-veil'));
  });

  test('"I have read or seen up to here" moves the progress, says so, and can be undone', async () => {
    await stage.desk.store(withoutNotes);
    const page = await open();
    await pick(page, 'leafmark-veil', menu.upTo);
    await until(() => isShown(page));
    await expect.poll(stored, patience).toMatchObject({ 'settings.progress.books': 'V3' });
    await expect.poll(() => said(page), patience).toContain('You have got as far as volume 3.');
    await undo(page);
    await until(async () => !(await isShown(page)));
    await expect.poll(stored, patience).toMatchObject({ 'settings.progress.books': false });
  });

  test('"This is wrong" keeps a report, and says so where there is nothing to report', async () => {
    const page = await open();
    await pick(page, 'h1', menu.wrong);
    await expect.poll(() => said(page), patience).toContain(english.page.nothingHere);
    expect(await stored()).not.toHaveProperty('reports');
    await pick(page, 'leafmark-note', menu.wrong);
    await expect.poll(() => said(page), patience).toContain(english.page.noteKept);
    expect(await stored()).toMatchObject({
      reports: [{ host: 'courier.example', finding: { type: 'claim', verdict: 'outdated' } }],
    });
  });

  test('"Hide …" hides the words that are selected, and can be undone', async () => {
    await stage.desk.store(withoutNotes);
    const page = await open();
    await page.evaluate(() => {
      const text = document.querySelectorAll('p')[1]?.firstChild as Text;
      const at = text.data.indexOf('soft lines');
      getSelection()?.setBaseAndExtent(text, at, text, at + 'soft lines'.length);
    });
    const at = await page.evaluate(() => {
      const { x, y, width, height } = (getSelection() as Selection).getRangeAt(0).getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await stage.extension.pickFromMenu(page, at, menu.hide('soft lines'));
    await until(async () => !(await visibleText(page)).includes('soft lines'));
    await expect.poll(() => said(page), patience).toContain('“soft lines” is hidden from now on');
    await undo(page);
    await until(async () => (await visibleText(page)).includes('soft lines'));
  });
});
