import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { cast, harmless, newsPage, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

const inGerman: Readonly<Record<string, string>> = {
  [parisTrip]: 'Auf der Klassenfahrt nach Paris küssen sich Nick und Charlie vor dem Louvre.',
  [harmless]: 'Die Serie ist in weichen Linien gezeichnet, und Blätter treiben über den Bildschirm.',
};

/**
 * What comes of a page that is translated, one paragraph a task: Chromium puts two elements `<font>` in the place of each
 * text, Firefox other text into the elements that stand there.
 */
const ways = {
  'into elements of its own': `const outer = document.createElement('font'); const inner = document.createElement('font');
    outer.style.verticalAlign = inner.style.verticalAlign = 'inherit'; inner.append(said); outer.append(inner); text.replaceWith(outer);`,
  'into other texts': 'text.replaceWith(said);',
  'text by text': 'text.data = said;',
};

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  const translate = (page: Page, way: string): Promise<unknown> =>
    page.evaluate(`(async () => {
      document.documentElement.lang = 'de';
      const said = (text) => Object.entries(${JSON.stringify(inGerman)}).reduce((now, [one, other]) => now.replaceAll(one, other), text);
      for (const block of document.querySelectorAll('h1, p')) {
        const all = document.createTreeWalker(block, 4);
        const texts = [];
        while (all.nextNode()) if (/\\S/.test(all.currentNode.data)) texts.push(all.currentNode);
        for (const text of texts) ((said) => { ${way} })(said(text.data));
        await new Promise((done) => setTimeout(done));
      }
    })()`);

  test.each(Object.entries(ways))('what is hidden stays hidden when it is translated %s', async (_, way) => {
    const page = await stage.read(
      stage.web.serve(
        'courier.example',
        '/uebersetzt',
        newsPage(parisTrip, '2023-08-04', cast, `${harmless} ${parisTrip} ${harmless}`, harmless),
      ),
    );
    await translate(page, way);
    const shown = await until(
      () => visibleText(page),
      (text) => text.includes('Bildschirm'),
    );
    await stage.desk.read(page.url());
    expect(shown).not.toContain('Louvre');
    expect(await visibleText(page)).not.toContain('Louvre');
    await stage.desk.store({ 'settings.progress.books': 'V3' });
    await until(
      () => visibleText(page),
      (text) => text.split('Louvre').length === 3,
    );
  });
});
