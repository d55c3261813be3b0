import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../e2e/harness/extension-browser.ts';
import { ExtensionPage } from '../../e2e/harness/extension-page.ts';
import { reload } from '../../e2e/harness/reload.ts';
import { settled, until } from '../../e2e/harness/until.ts';

/** The surfaces of the gallery: what each is, and how large its picture is. */
export const surfaces = {
  page: { title: 'A page that is read with Leafmark', width: 760, height: 620 },
  popup: { title: 'The popup', width: 360, height: 520 },
  sidepanel: { title: 'The list beside the page', width: 360, height: 520 },
  welcome: { title: 'The first page after installing', width: 900, height: 900 },
  options: { title: 'The settings', width: 900, height: 900 },
  truth: { title: 'What is true now', width: 900, height: 640 },
} as const;

/** What a picture of the gallery is called. */
export type SurfaceName = keyof typeof surfaces;

const reader = { 'settings.progress.books': 'V2', 'settings.progress.screen': 'S1E8' };
const rest = (page: Page) => settled(() => page.evaluate(() => document.body.innerText), 400);
const shoot = (page: Page) => page.screenshot({ type: 'png', encoding: 'base64' });

/** Takes a picture of every surface in one browser, by name, as PNG in base64. */
export async function takePictures(
  { browser, open }: ExtensionBrowser,
  origin: string,
): Promise<Record<SurfaceName, string>> {
  const desk = new ExtensionPage(await open('popup.html'));
  await desk.store(reader);
  const url = `${origin}/news`;
  const article = await browser.newPage();
  await article.setViewport(surfaces.page);
  await article.goto(url);
  await article.bringToFront();
  await desk.read(url);
  const note = (await article.$$('leafmark-note'))[1] ?? (await article.$('leafmark-note'));
  await note?.hover();
  await article.waitForSelector('leafmark-card');
  await rest(article);
  const pictures = { page: await shoot(article) };

  const take = async (name: SurfaceName) => {
    const page = await open(`${name}.html`);
    await page.setViewport(surfaces[name]);
    // Popup and panel speak of the tab in front: they look while the article is, and are then held still.
    await article.bringToFront();
    await reload(page);
    await until(() => page.$('#root > *'));
    await rest(page);
    await page.evaluate(() => {
      const root = document.getElementById('root');
      // A copy is made of attributes alone.
      for (const input of root?.querySelectorAll('input') ?? [])
        input.toggleAttribute('checked', input.checked);
      root?.replaceWith(root.cloneNode(true));
    });
    await page.bringToFront();
    const picture = await shoot(page);
    await page.close();
    return picture;
  };
  return {
    ...pictures,
    popup: await take('popup'),
    sidepanel: await take('sidepanel'),
    welcome: await take('welcome'),
    options: await take('options'),
    truth: await take('truth'),
  };
}
