import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findPages } from '../bench/find-pages.ts';
import { emptyExtension } from './harness/empty-extension.ts';
import type { ExtensionBrowser } from './harness/extension-browser.ts';
import { launch } from './harness/launch.ts';
import { cast, harmless, notCommissioned, parisTrip } from './harness/pages.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

// Saved pages of others stay out of the repository: LEAFMARK_PAGES names a folder that holds some.
const folder = process.env['LEAFMARK_PAGES'];
const pages = findPages(folder !== undefined && existsSync(folder) ? folder : undefined);
/** Nothing but the parser writes these pages, so that two loads can be compared. */
const policy =
  "script-src 'nonce-own'; img-src 'none'; frame-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";
/** A script of the page itself, which is let run, and the link that it listens to. */
const ownScript = `<p id="with-link">More on <a id="own-link" href="#there">soft lines</a>.</p>
<script nonce="own">document.querySelector('#own-link').addEventListener('click', () => { document.title += ' clicked' });</script>`;
const dated = '<meta property="article:published_time" content="2022-05-04T08:00:00Z">';
/** Some pages show nothing until their scripts have run, which do not run here. */
const shown =
  '<style>:root, :root > body { display: block !important; visibility: visible !important; opacity: 1 !important }</style>';

/** Every node of a page with its name, attributes and text: a split text is another page. */
const treeOf = (page: Page) =>
  page.evaluate(() => {
    const lines: string[] = [];
    const walk = document.createTreeWalker(document);
    for (let node: Node | null = document; node; node = walk.nextNode()) {
      const attributes =
        node instanceof Element ? [...node.attributes].map(({ name, value }) => `${name}=${value}`) : [];
      lines.push([node.nodeName, node.nodeValue, ...attributes].join('\u0001'));
    }
    return lines.join('\n');
  });

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  let plain: ExtensionBrowser;
  beforeAll(async () => {
    plain = await launch(kind, { ports: stage.web.ports, output: emptyExtension(kind) });
  });
  afterAll(() => plain?.browser.close());

  const serve = (path: string, html: string) =>
    stage.web.serve('pages.example', path, (_request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', policy);
      response.end(html);
    });

  test.each(pages)('$name is left node for node as it was, without a finding', async ({ name, html }) => {
    const url = serve(`/${name}`, html);
    const untouched = await plain.browser.newPage();
    await untouched.goto(url);
    const before = await treeOf(untouched);
    await untouched.close();
    const page = await stage.open(url);
    const summary = await stage.desk.read(url);
    expect(summary).toMatchObject({ hidden: 0, notes: 0, about: false });
    expect((await treeOf(page)) === before).toBe(true);
  });

  test.each(pages)(
    '$name with an article about the show put in has its veil and note',
    async ({ name, html }) => {
      const article = [
        '<h1>What next for Heartstopper?</h1>',
        ...[cast, harmless, parisTrip, notCommissioned].map((text) => `<p>${text}</p>`),
        ownScript,
      ].join('');
      // The first body that is one: old pages hold others in comments for one browser.
      const at = [...html.matchAll(/<!--[\s\S]*?-->|<body[^>]*>/gi)].find(([tag]) => !tag.startsWith('<!'));
      const end = (at?.index ?? 0) + (at?.[0].length ?? 0);
      const head = html.slice(0, end).replace(/<head[^>]*>/i, (tag) => tag + dated + shown);
      const url = serve(`/with/${name}`, `${head}<article>${article}</article>${html.slice(end)}`);
      const page = await stage.open(url);
      await page.waitForSelector('leafmark-veil');
      const shift = kind === 'chromium' ? await layoutShift(page) : 0;
      const summary = await stage.desk.read(url);
      expect(summary).toMatchObject({ about: true, hidden: expect.toSatisfy((count) => count > 0) });
      const text = await visibleText(page);
      expect(text).not.toContain('Louvre');
      expect(text).toContain(harmless);
      expect(await page.$('article > p > leafmark-note')).not.toBeNull();
      expect(shift).toBeLessThanOrEqual(0.02);
      const hasFocus = await page.$eval('#own-link', (link) => {
        (link as HTMLElement).focus();
        (link as HTMLElement).click();
        return document.activeElement === link;
      });
      expect(hasFocus).toBe(true);
      await page.waitForFunction(() => location.hash === '#there' && document.title.endsWith('clicked'));
    },
  );
});

/** How much of what had been painted has moved since: the browser's own measure, without its grace for input. */
const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
