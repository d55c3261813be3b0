import { launch } from '../../e2e/harness/launch.ts';
import { serveSampleSite } from '../../sample-site/serve.ts';
import { showFound } from './show-found.ts';

const folder = '.output/screenshots';
const say = (line: string) => process.stdout.write(`${line}\n`);

const [kind, mode] = process.argv.slice(2);
if ((kind !== 'chromium' && kind !== 'firefox') || (mode !== 'window' && mode !== 'headless'))
  throw new Error('usage: show.ts chromium|firefox window|headless');

const site = await serveSampleSite();
const extension = await launch(kind, { headless: mode === 'headless' });
const { browser } = extension;
const close = async () => {
  await browser.close();
  site.close();
};

if (mode === 'headless') {
  try {
    await showFound(extension, site.origin, folder);
    say(`\nPictures of each page, a hover card and the popup: ${folder}`);
  } finally {
    await close();
  }
} else {
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(site.origin);
  say(`The sample pages are at ${site.origin}. Close the browser, or press Ctrl+C, to end.`);
  process.once('SIGINT', close);
  browser.once('disconnected', site.close);
}
