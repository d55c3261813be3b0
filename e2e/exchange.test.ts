import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { until } from './harness/until.ts';
import { useExtension } from './harness/use-extension.ts';

const stages = { chromium: useExtension('chromium'), firefox: useExtension('firefox') };
const folder = mkdtempSync(join(tmpdir(), 'leafmark-exchange-'));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = {
  'settings.progress.books': 'V3',
  'settings.progress.screen': 'S2E5',
  'settings.spoilers': 'major',
  'settings.notes': 'all',
  'settings.language': 'en',
  'settings.looks.cover': 'paper',
  'settings.looks.strength': 'strong',
  'settings.siteOff.news.example': true,
  'settings.quietTopics.award': true,
  'settings.ownWords.own-1': { words: 'the (big) day', reveal: { books: 'V5' } },
};

const report = {
  at: '2026-11-20T10:00:00Z',
  host: 'news.example',
  finding: { type: 'spoiler', id: 1, level: 'plot', reveal: { books: 'V3' }, lifted: false },
};

/** Saves settings or reports as a person does, and catches the file where the page hands it to the browser. */
async function save(kind: keyof typeof stages, what: 'settings' | 'reports'): Promise<string> {
  const { extension, desk } = stages[kind];
  await desk.store({ ...settings, reports: [report] });
  const page = await extension.open('options.html');
  const button = await page.waitForSelector(`::-p-aria([name="Save ${what} to a file"][role="button"])`);
  await page.evaluate(() => {
    const made = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(globalThis, { saved: blob });
      return made(blob);
    };
  });
  await button?.click();
  const text = await until(() =>
    page.evaluate(() => (globalThis as unknown as { saved?: Blob }).saved?.text()),
  );
  await page.close();
  return text ?? '';
}

/** Loads a file as a person does. @returns what is stored once it is there. */
async function load(
  kind: keyof typeof stages,
  file: string,
  isThere: (values: Record<string, unknown>) => boolean,
): Promise<Record<string, unknown>> {
  const { extension, desk } = stages[kind];
  await desk.store({ 'settings.siteOff.other.example': true, 'settings.language': 'en' });
  const page = await extension.open('options.html');
  const input = await page.waitForSelector('input[type=file]');
  const path = join(folder, 'settings.json');
  writeFileSync(path, file);
  if (kind === 'chromium') await input?.uploadFile(path);
  // Firefox takes no file for a page of an extension from outside: hand it to the input itself.
  else
    await input?.evaluate((element, text) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'settings.json', { type: 'application/json' }));
      (element as HTMLInputElement).files = transfer.files;
      element.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
  const found = await until(() => desk.stored(), isThere);
  await page.close();
  return found;
}

const ways = [
  ['chromium', 'firefox'],
  ['firefox', 'chromium'],
] as const;

test.each(ways)('settings saved in %s are loaded in %s', async (from, to) => {
  const file = await save(from, 'settings');
  expect(JSON.parse(file)).toMatchObject({ leafmark: 'settings', version: 2 });
  const found = await load(to, file, (values) => values['settings.progress.books'] === 'V3');
  expect(found).toMatchObject({ ...settings, 'settings.siteOff.other.example': false });
});

test.each(ways)('reports saved in %s are loaded in %s, beside the settings there', async (from, to) => {
  const file = await save(from, 'reports');
  const found = await load(to, file, (values) => values['reports'] !== undefined);
  expect(found).toMatchObject({ reports: [report], 'settings.siteOff.other.example': true });
});
