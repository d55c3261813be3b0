import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { newsPage, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

const cast =
  'Heartstopper is a Netflix drama with Kit Connor as Nick Nelson and Joe Locke as Charlie Spring.';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  /** Opens a page with two elements, one in the other, and a shadow root beside them; all of them tell. */
  const opened = async () => {
    const html = newsPage('About Heartstopper', '2022-05-04', cast, '<span id="place"></span>');
    const page = await stage.read(stage.web.serve('courier.example', '/taken-out', html));
    await page.evaluate((text) => {
      const paragraph = () => {
        const element = document.createElement('p');
        element.textContent = text;
        return element;
      };
      const [outer, inner, host] = ['section', 'div', 'div'].map((tag) => document.createElement(tag));
      outer?.append(paragraph(), inner as Node);
      inner?.append(paragraph());
      host?.attachShadow({ mode: 'open' }).append(paragraph());
      document.querySelector('article')?.append(outer as Node, host as Node);
      Object.assign(globalThis, { taken: { outer, inner, host } });
    }, parisTrip);
    await until(
      () => veils(page),
      (count) => count === 3,
    );
    return page;
  };
  const veils = (page: Page) =>
    page.evaluate(() => {
      const { outer, inner, host } = (globalThis as unknown as { taken: Record<string, Element> }).taken;
      const roots = [outer, inner?.isConnected ? undefined : inner, host?.shadowRoot];
      return roots.reduce((sum, root) => sum + (root?.querySelectorAll('leafmark-veil').length ?? 0), 0);
    });

  test('an element, and one in it, taken out in one task are given back as they were', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const { outer, inner } = (globalThis as unknown as { taken: Record<string, Element> }).taken;
      outer?.remove();
      inner?.remove();
    });
    await until(
      () => veils(page),
      (count) => count === 1,
    );
    const { texts, nodes } = await page.evaluate(() => {
      const { outer, inner } = (globalThis as unknown as { taken: Record<string, Element> }).taken;
      const paragraphs = [outer, inner].map((element) => element?.querySelector('p') as Element);
      return {
        texts: paragraphs.map(({ textContent }) => textContent),
        nodes: paragraphs.map(({ childNodes }) => childNodes.length),
      };
    });
    expect(texts).toEqual([parisTrip, parisTrip]);
    expect(nodes).toEqual([1, 1]);
    const counted = () => stage.desk.summary(page.url());
    await until(counted, (summary) => (summary as { hidden: number }).hidden === 1);
  });

  test('what is written into an element that was taken out in the same task stands there when it is put back', async () => {
    const page = await opened();
    await page.evaluate(() => {
      const { outer, inner } = (globalThis as unknown as { taken: Record<string, Element> }).taken;
      const text = inner?.querySelector('p')?.firstChild as Text;
      outer?.remove();
      text.data = 'It rained all day.';
      document.querySelector('article')?.append(outer as Node);
    });
    await until(
      () => veils(page),
      (count) => count === 2,
    );
    const inside = await page.evaluate(() => {
      const { inner } = (globalThis as unknown as { taken: Record<string, Element> }).taken;
      return inner?.innerHTML;
    });
    expect(inside).toBe('<p>It rained all day.</p>');
  });

  test('what stands in a shadow root leaves the page with its host', async () => {
    const page = await opened();
    await page.evaluate(() =>
      (globalThis as unknown as { taken: Record<string, Element> }).taken['host']?.remove(),
    );
    await until(
      () => veils(page),
      (count) => count === 2,
    );
    const counted = () => stage.desk.summary(page.url());
    await until(counted, (summary) => (summary as { hidden: number }).hidden === 2);
  });
});
