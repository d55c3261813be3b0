// `npm run popup:speed [-- --runs 20]`: how soon the popup can be used, against an empty page of the extension as the
// floor.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { launch } from '../e2e/harness/launch.ts';
import { median } from './quantile.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' } } });
const runs = Number(values.runs);
if (!(runs > 0)) throw new Error(`--runs ${values.runs}: must be a number above 0`);
const mostMs = 100;
const mostBytes = 60_000;
const built = '.output/chrome-mv3';

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Everything that the popup loads, gzipped one by one as it would travel. */
function popupBytes(): number {
  const page = readFileSync(join(built, 'popup.html'), 'utf8');
  const named = [...page.matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, path]) => path ?? '');
  const files = new Set(['popup.html', ...named]);
  const others = readdirSync(join(built, 'chunks')).map((name) => `chunks/${name}`);
  for (const path of files) {
    if (!path.endsWith('.js')) continue;
    const code = readFileSync(join(built, path), 'utf8');
    for (const other of others) if (code.includes(other.slice('chunks/'.length))) files.add(other);
  }
  return [...files].reduce((sum, path) => sum + gzipSync(readFileSync(join(built, path))).length, 0);
}

// The floor is a page of the same extension with nothing on it: a copy of the build gets one.
const output = mkdtempSync(join(tmpdir(), 'leafmark-popup-'));
cpSync(built, output, { recursive: true });
writeFileSync(join(output, 'empty.html'), '<!doctype html><script src="/empty.js"></script>');
writeFileSync(join(output, 'empty.js'), "performance.mark('ready');");

const { browser, open } = await launch('chromium', { output });
const readyMs = async (file: string) => {
  const page = await open(file);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const at = await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
  await page.close();
  return at;
};
const times = { popup: [] as number[], empty: [] as number[] };
// In turn, so that whatever else the machine does meets both alike.
for (let run = 0; run < runs; run += 1) {
  times.empty.push(await readyMs('empty.html'));
  times.popup.push(await readyMs('popup.html'));
}
await browser.close();
rmSync(output, { recursive: true });

const [popup, empty] = [median(times.popup), median(times.empty)];
const bytes = popupBytes();
say(
  `popup: can be used ${popup.toFixed(1)} ms after its navigation began (median of ${runs}; most ${mostMs})`,
);
say(`empty page of the extension: ${empty.toFixed(1)} ms; ratio ${(popup / empty).toFixed(2)}`);
say(`popup gzipped: ${(bytes / 1000).toFixed(1)} kB (most ${mostBytes / 1000})`);
if (popup > mostMs || bytes > mostBytes) process.exitCode = 1;
