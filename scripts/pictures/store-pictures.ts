// `npm run store:pictures`: the pictures for the stores, of the built extension on the project's own sample pages.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from '../../e2e/harness/launch.ts';
import { serveSampleSite } from '../../sample-site/serve.ts';
import { root } from '../install/run.mjs';
import { say } from '../install/say.mjs';
import { layOut, type Placed } from './lay-out-on-ground.ts';
import { takePictures } from './take-pictures.ts';

const folder = join(root, 'store/screenshots');
const site = await serveSampleSite();
const { browser, ...extension } = await launch('chromium');
try {
  const { page, popup, sidepanel, truth, options, welcome } = await takePictures(
    { browser, ...extension },
    site.origin,
  );
  const pictures: Readonly<Record<string, readonly Placed[]>> = {
    '1-page': [
      { picture: page, left: 60, top: 90 },
      { picture: popup, left: 860, top: 140 },
    ],
    '2-list': [
      { picture: page, left: 60, top: 90 },
      { picture: sidepanel, left: 860, top: 140 },
    ],
    '3-true-now': [{ picture: truth, left: 190, top: 80 }],
    '4-settings': [{ picture: options, left: 190, top: 60 }],
    '5-welcome': [{ picture: welcome, left: 190, top: 60 }],
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, placed] of Object.entries(pictures)) {
    const made = await layOut(browser, placed);
    writeFileSync(join(folder, `${name}.jpg`), made);
    say(`${Math.round(made.length / 1000)} kB: store/screenshots/${name}.jpg`);
  }
} finally {
  await browser.close();
  site.close();
}
