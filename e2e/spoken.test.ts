import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { article, parisTrip } from './harness/pages.ts';
import { spokenLines } from './harness/spoken-lines.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const spoken = (page: Page) => spokenLines(page, stage.extension.browser);
  const open = () => stage.read(stage.web.serve('courier.example', '/heartstopper', article));

  test('a veil is one collapsed button that names the unit, and its text is not there', async () => {
    const page = await open();
    const lines = await spoken(page);
    expect(lines).toContain('button, Spoiler: volume 3. Show, collapsed');
    expect(lines.join('\n')).not.toContain('Louvre');
  });

  test('a lifted veil is expanded, and its text is read once', async () => {
    const page = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    const lines = await spoken(page);
    expect(lines).toContain('button, Spoiler: volume 3. Hide, expanded');
    expect(lines.filter((line) => line.includes('Louvre'))).toEqual([`StaticText, ${parisTrip}`]);
  });

  test('a mark says that there is a card, and the card is a dialog with a name', async () => {
    const page = await open();
    const before = await spoken(page);
    expect(before).toContain('button, Out of date: what is true now, collapsed');
    // Past the veil's own controls.
    await until(
      async () => {
        await page.keyboard.press('Tab');
        return page.evaluate(() => document.activeElement?.localName);
      },
      (name) => name === 'leafmark-note',
    );
    await page.keyboard.press('Enter');
    await page.waitForSelector('leafmark-card');
    const lines = await spoken(page);
    expect(lines).toContain('button, Out of date: what is true now, expanded');
    const card = lines.slice(lines.indexOf('dialog, Out of date'));
    expect(card[0]).toBe('dialog, Out of date');
    expect(card.join('\n')).toContain('20 May 2022');
    expect(card.some((line) => line.startsWith('link, '))).toBe(true);
    expect(card).toContain('button, Dismiss this note');
  });

  test('the controls of the popup have names and states', async () => {
    const page = await open();
    const popup = await stage.extension.openPopup(page);
    await popup.waitForSelector('.findings-counts');
    const lines = await spoken(popup);
    expect(lines.filter((line) => /^(?:button|radio|switch|combobox), /.test(line))).toEqual([
      ...['button, All findings', 'button, Settings', 'button, Show all'],
      'radio, Not yet, checked',
      ...[1, 2, 3, 4, 5, 6].map((number) => `radio, Volume ${number}, not checked`),
      'radio, Not yet, checked',
      ...[1, 2, 3].map((number) => `radio, Season ${number}, not checked`),
      'radio, The film, not checked',
      'radio, Nothing, not checked, every word stays visible',
      'radio, Big turns, not checked, “she marries the prince”',
      'radio, The plot, checked, also “she goes to the ball”',
      'radio, Everything, not checked, also “she has a stepmother”',
      ...['radio, None, not checked', 'radio, What changed, checked', 'radio, All facts, not checked'],
      'switch, On for courier.example, checked',
      'combobox, Pause, collapsed',
      'button, What is true now',
    ]);
    await popup.close();
  });

  if (kind === 'chromium')
    test('the popup is read as it stands', async () => {
      const page = await open();
      const popup = await stage.extension.openPopup(page);
      await popup.waitForSelector('.findings-counts');
      expect(await spoken(popup)).toMatchInlineSnapshot(`
      [
        "RootWebArea, Leafmark",
        "main",
        "heading, Leafmark, level 1",
        "button, All findings",
        "button, Settings",
        "region, On this page",
        "status",
        "StaticText, 1 hidden, 1 note",
        "StaticText, 5 sentences checked",
        "button, Show all",
        "region, What have you finished?",
        "heading, What have you finished?, level 2",
        "StaticText, Books",
        "radio, Not yet, checked",
        "StaticText, Not yet",
        "radio, Volume 1, not checked",
        "StaticText, 1",
        "radio, Volume 2, not checked",
        "StaticText, 2",
        "radio, Volume 3, not checked",
        "StaticText, 3",
        "radio, Volume 4, not checked",
        "StaticText, 4",
        "radio, Volume 5, not checked",
        "StaticText, 5",
        "radio, Volume 6, not checked",
        "StaticText, 6",
        "StaticText, Series and film",
        "radio, Not yet, checked",
        "StaticText, Not yet",
        "radio, Season 1, not checked",
        "StaticText, S1",
        "radio, Season 2, not checked",
        "StaticText, S2",
        "radio, Season 3, not checked",
        "StaticText, S3",
        "radio, The film, not checked",
        "StaticText, The film",
        "StaticText, Hide what's ahead",
        "StaticText,  ",
        "StaticText, In Cinderella, say",
        "radio, Nothing, not checked, every word stays visible",
        "StaticText, Nothing",
        "StaticText, every word stays visible",
        "radio, Big turns, not checked, “she marries the prince”",
        "StaticText, Big turns",
        "StaticText, “she marries the prince”",
        "radio, The plot, checked, also “she goes to the ball”",
        "StaticText, The plot",
        "StaticText, also “she goes to the ball”",
        "radio, Everything, not checked, also “she has a stepmother”",
        "StaticText, Everything",
        "StaticText, also “she has a stepmother”",
        "StaticText, Notes on old or wrong news",
        "radio, None, not checked",
        "StaticText, None",
        "radio, What changed, checked",
        "StaticText, What changed",
        "radio, All facts, not checked",
        "StaticText, All facts",
        "switch, On for courier.example, checked",
        "StaticText, On for courier.example",
        "StaticText, Pause",
        "combobox, Pause, collapsed",
        "option, Pause …",
        "option, For an hour",
        "option, Until tomorrow",
        "option, Until I resume",
        "status",
        "StaticText, Checked on 22 Nov 2026",
        "button, What is true now",
      ]
    `);
      await popup.close();
    });
});
