import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../e2e/harness/extension-browser.ts';
import { ExtensionPage } from '../e2e/harness/extension-page.ts';
import { shadowText } from '../e2e/harness/shadow-text.ts';
import { settled, until } from '../e2e/harness/until.ts';
import english from '../locales/en.json' with { type: 'json' };
import { samplePages } from '../sample-site/site.ts';

// The first of the buttons that end every card.
const { dismiss } = english.page;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What stands behind the veils of a page: a page can read its own text, and so can we. */
const veiled = (page: Page) =>
  page.$$eval('leafmark-veil', (veils) =>
    veils.map((veil) => (veil.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
  );

const cardText = async (page: Page) => (await shadowText(page)).find((text) => text.includes(dismiss));

const openCard = async (page: Page, note: ElementHandle): Promise<string> => {
  await note.hover();
  const card = await until(
    () => cardText(page),
    (text) => text !== undefined,
  );
  return card?.slice(0, card.indexOf(dismiss)).trim() ?? '';
};

/** What each card of a page says, read as a person does: by pointing at its mark. */
const cards = async (page: Page): Promise<string[]> => {
  const texts: string[] = [];
  for (const note of await page.$$('leafmark-note')) {
    texts.push(await openCard(page, note));
    await page.mouse.move(0, 0);
    await until(
      () => cardText(page),
      (card) => card === undefined,
    );
  }
  return texts;
};

const scrollToEnd = async (page: Page) =>
  until(
    () =>
      page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        return document.documentElement.scrollHeight;
      }),
    (() => {
      let last = 0;
      let same = 0;
      return (height: number) => {
        same = height === last ? same + 1 : 0;
        last = height;
        return same >= 8;
      };
    })(),
  );

/** Goes through the sample pages without a window: prints what was found on each and takes pictures. */
export async function showFound(extension: ExtensionBrowser, origin: string, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const picture = (page: Page, name: string, fullPage = true) =>
    page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png`, fullPage });
  const desk = new ExtensionPage(await extension.open('popup.html'));
  const page = await extension.browser.newPage();

  for (const { path, kind } of samplePages) {
    const url = origin + path;
    await page.goto(url);
    await page.bringToFront();
    await scrollToEnd(page);
    const summary = await settled(() => desk.summary(url));
    say(`\n${path}  ${kind}`);
    if (summary === undefined) throw new Error(`${url}: the extension does not answer on this page`);
    say(
      summary.about
        ? `  ${summary.sentences} sentences checked: ${summary.hidden} hidden, ${summary.notes} notes`
        : '  not about the show: left as it is',
    );
    for (const text of await veiled(page)) say(`  hidden: ${text}`);
    for (const card of await cards(page)) say(`  note: ${card}`);
    await page.evaluate(() => scrollTo(0, 0));
    await picture(page, path.slice(1).replaceAll('/', '-'));
  }

  await page.goto(`${origin}/news`);
  await page.bringToFront();
  const note = await page.waitForSelector('leafmark-note');
  if (note !== null) await openCard(page, note);
  await picture(page, 'hover-card', false);

  const popup = await extension.openPopup(page);
  await settled(() => popup.evaluate(() => document.body.textContent));
  await picture(popup, 'popup', false);
}
