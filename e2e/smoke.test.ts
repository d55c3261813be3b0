import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from './harness/extension-browser.ts';
import { launch } from './harness/launch.ts';
import { startWeb, type Web } from './harness/web.ts';

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let web: Web;
  let extension: ExtensionBrowser;
  beforeAll(async () => {
    web = await startWeb();
    extension = await launch(kind, { ports: web.ports });
  });
  afterAll(async () => {
    await extension?.browser.close();
    await web?.close();
  });

  test('opens the popup', async () => {
    const popup = await extension.open('popup.html');
    expect(await popup.title()).toBe('Leafmark');
    await popup.close();
  });

  test('opens a page at any name', async () => {
    const page = await extension.browser.newPage();
    await page.goto(web.serve('news.example', '/rain', '<!doctype html><title>Rain</title><p>It rains.'));
    expect(await page.title()).toBe('Rain');
    expect(web.hosts).toContain('news.example');
    await page.close();
  });
});
