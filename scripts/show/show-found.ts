import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { ExtensionPage } from '../../e2e/harness/extension-page.ts';
import { shadowText } from '../../e2e/harness/shadow-text.ts';
import { settled, until } from '../../e2e/harness/until.ts';
import type { ListedFinding } from '../../lib/messages/listed-finding.ts';
import english from '../../locales/en.json' with { type: 'json' };
import { samplePages } from '../../sample-site/site.ts';

// The first of the buttons that end every card.
const { dismiss } = english.page;

const say = (line: string) => process.stdout.write(`${line}\n`);

/** What stands behind the veils of a page: a page can read its own text, and so can we. */
const veiled = (page: Page) =>
  page.$$eval('leafmark-veil', (veils) =>
    veils.map((veil) => (veil.textContent ?? '').replace(/\s+/g, ' ').trim()).filter((text) => text !== ''),
  );

const cardText = async (page: Page) => (await shadowText(page)).find((text) => text.includes(dismiss));

/** Opens a card as a person does: by pointing at its mark. */
const openCard = async (page: Page, note: ElementHandle): Promise<void> => {
  await note.hover();
  await until(
    () => cardText(page),
    (text) => text !== undefined,
  );
};

/** A note as the side panel lists it; what its card looks like is on a picture. */
const described = (finding: ListedFinding): string[] => {
  if (finding.type !== 'claim') return [];
  const { verdict, truth, since, sources } = finding;
  const named = sources.map(({ name }) => name).join('; ');
  return [`${verdict}: ${truth}${since === undefined ? '' : ` Since ${since}.`}${named && ` (${named})`}`];
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
    const summary = await desk.read(url);
    say(`\n${path}  ${kind}`);
    if (summary === undefined) throw new Error(`${url}: the extension does not answer on this page`);
    say(
      summary.about
        ? `  ${summary.sentences} sentences checked: ${summary.hidden} hidden, ${summary.notes} notes`
        : '  not about the show: left as it is',
    );
    for (const text of await veiled(page)) say(`  hidden: ${text}`);
    for (const note of (await desk.findings(url)).flatMap(described)) say(`  note: ${note}`);
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
