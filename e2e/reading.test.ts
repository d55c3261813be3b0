import { describe, expect, test } from 'vitest';
import { article, cast, harmless, newsPage, notCommissioned, parisTrip, vague } from './harness/pages.ts';
import { shadowText } from './harness/shadow-text.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const served = () => stage.web.serve('courier.example', '/heartstopper', article);

  test('a reader who has read nothing does not see the Paris trip', async () => {
    const page = await stage.read(served());
    const text = await visibleText(page);
    expect(text).not.toContain('Louvre');
    expect(text).toContain(harmless);
    expect(text).toContain(notCommissioned);
    expect((await shadowText(page)).join('\n')).toMatch(/Spoiler: volume 3/i);
  });

  test('a reader of volume 3 sees the Paris trip', async () => {
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    const page = await stage.read(served());
    expect(await visibleText(page)).toContain(parisTrip);
    expect(await page.$('leafmark-veil')).toBeNull();
  });

  test('a viewer of season 2 sees it too, whatever they have read', async () => {
    await stage.desk.store({ 'settings.progress.screen': 'S2E8' });
    const page = await stage.read(served());
    expect(await visibleText(page)).toContain(parisTrip);
  });

  test('what is in doubt is hidden from a reader who wants that, without a reload', async () => {
    const page = await stage.read(
      stage.web.serve(
        'courier.example',
        '/doubt',
        newsPage('What next for Heartstopper?', '2022-05-04', cast, harmless, parisTrip, ...vague),
      ),
    );
    const shown = async () => {
      const text = await visibleText(page);
      return vague.filter((sentence) => text.includes(sentence)).length;
    };
    const before = await shown();
    await stage.desk.store({ 'settings.doubt': 'hide' });
    await until(shown, (count) => count < before);
    expect(await visibleText(page)).toContain(harmless);
    await stage.desk.store({ 'settings.doubt': 'show' });
    await until(shown, (count) => count === before);
  });

  test('moving the progress in the popup lifts it without a reload', async () => {
    const page = await stage.read(served());
    await page.evaluate(() => Object.assign(globalThis, { sameDocument: true }));
    const popup = await stage.extension.openPopup(page);
    const choice = await popup.waitForSelector('::-p-aria([name="Volume 3"])');
    await choice?.click();
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    expect(await page.evaluate(() => 'sameDocument' in globalThis)).toBe(true);
    await popup.close();
  });

  test('an outdated claim carries a card with the truth, its day and a source', async () => {
    const page = await stage.read(served());
    await (await page.waitForSelector('leafmark-note'))?.hover();
    const card = await until(
      async () => (await shadowText(page)).find((text) => text.includes('20 May 2022')),
      (text) => text !== undefined,
    );
    expect(card).toContain(notCommissioned.slice(0, -1));
    expect(card).toMatch(/renewed|commissioned|ordered/i);
    // A source: who says so, and on which day.
    expect(card).toMatch(/\p{L}+ ?, \d{1,2} [A-Z][a-z]+ \d{4}/u);
  });

  test('in a low window the card is whole and scrolls, instead of being cut', async () => {
    const page = await stage.read(served());
    await page.setViewport({ width: 700, height: 420 });
    const middle = await page.$eval('leafmark-note', (note) => {
      note.scrollIntoView({ block: 'center' });
      const { top } = note.getBoundingClientRect();
      return top / innerHeight;
    });
    expect(middle).toBeLessThan(0.9);
    await (await page.$('leafmark-note'))?.hover();
    const reach = await until(
      () =>
        page.evaluate(() => {
          const isCard = (y: number) =>
            document
              .elementsFromPoint(innerWidth / 3, y)
              .some(({ localName }) => localName === 'leafmark-card');
          const rows = Array.from({ length: innerHeight }, (_, y) => y).filter(isCard);
          return rows.length > 0
            ? { first: rows[0] ?? 0, toEdge: innerHeight - (rows.at(-1) ?? 0) }
            : undefined;
        }),
      (found) => found !== undefined,
    );
    expect(reach?.first).toBeGreaterThanOrEqual(7);
    expect(reach?.toEdge).toBeGreaterThanOrEqual(7);
    await page.setViewport({ width: 1000, height: 800 });
  });

  test('Tab, Enter and Escape are enough', async () => {
    const page = await stage.read(served());
    const focused = () => page.evaluate(() => document.activeElement?.localName);

    await page.keyboard.press('Tab');
    expect(await focused()).toBe('leafmark-veil');
    await page.keyboard.press('Enter');
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    await page.keyboard.press('Enter');
    await until(
      () => visibleText(page),
      (text) => !text.includes('Louvre'),
    );

    // Behind the button is the one that says "I have read volume 3".
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('leafmark-note');
    await page.keyboard.press('Enter');
    await page.waitForSelector('leafmark-card');
    await page.keyboard.press('Escape');
    await until(
      () => page.$('leafmark-card'),
      (card) => card === null,
    );
    expect(await focused()).toBe('leafmark-note');
  });
});
