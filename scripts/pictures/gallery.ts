// `npm run gallery`: pictures of every surface in both browsers, light and dark, for docs/gallery.md, and the one of
// the README; with `-- --picture` that one alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../e2e/harness/launch.ts';
import { serveSampleSite } from '../../sample-site/serve.ts';
import { layOutPicture } from './lay-out-picture.ts';
import { layOutSheet, type Plate } from './lay-out-sheet.ts';
import { type SurfaceName, surfaces, takePictures } from './take-pictures.ts';

const folder = 'docs/gallery';
/** A gallery is part of every clone: all of it together stays below this. */
const mostBytes = 1_500_000;
const mostPictureBytes = 150_000;
const onlyPicture = process.argv.includes('--picture');
const names = Object.keys(surfaces) as SurfaceName[];

const plates: Record<SurfaceName, Plate[]> = {
  ...{ page: [], popup: [], sidepanel: [], welcome: [], options: [], truth: [] },
};
const site = await serveSampleSite();
let picture: Uint8Array | undefined;
for (const kind of onlyPicture ? (['chromium'] as const) : (['chromium', 'firefox'] as const)) {
  for (const isDark of onlyPicture ? [false] : [false, true]) {
    const extension = await launch(kind, { isDark });
    try {
      const pictures = await takePictures(extension, site.origin);
      const caption = `${kind === 'chromium' ? 'Chromium' : 'Firefox'}, ${isDark ? 'dark' : 'light'}`;
      if (kind === 'chromium' && !isDark)
        picture = await layOutPicture(extension.browser, pictures.page, pictures.popup);
      for (const name of names) plates[name].push({ picture: pictures[name], caption });
    } finally {
      await extension.browser.close();
    }
  }
}
site.close();

mkdirSync(folder, { recursive: true });
if (picture === undefined || picture.length > mostPictureBytes)
  throw new Error(`The picture has ${picture?.length} bytes; ${mostPictureBytes} are the most.`);
writeFileSync('docs/picture.webp', picture);
process.stdout.write(`${Math.round(picture.length / 1000)} kB: docs/picture.webp\n`);
if (!onlyPicture) await writeGallery();

async function writeGallery(): Promise<void> {
  const { browser } = await launch('chromium');
  let bytes = 0;
  for (const name of names) {
    const sheet = await layOutSheet(browser, plates[name], Math.min(surfaces[name].width, 640));
    bytes += sheet.length;
    writeFileSync(join(folder, `${name}.webp`), sheet);
  }
  await browser.close();

  const list = names.map((name) => {
    const { title } = surfaces[name];
    return `## ${title}\n\n![${title}, in Chromium and Firefox, light and dark](gallery/${name}.webp)\n`;
  });
  const head =
    '# Gallery\n\nEvery surface in both browsers, as `npm run gallery` takes it after `npm run build`.\n';
  writeFileSync('docs/gallery.md', `${[head, ...list].join('\n')}`);
  process.stdout.write(`${names.length} sheets, ${Math.round(bytes / 1000)} kB: ${folder}\n`);
  if (bytes > mostBytes) throw new Error(`The gallery has ${bytes} bytes; ${mostBytes} are the most.`);
}
