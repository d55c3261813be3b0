import { describe, expect, test } from 'vitest';
import { useBrowser } from './harness/use-browser.ts';
import { browserKinds } from './harness/use-extension.ts';

describe.each(browserKinds)('%s', (kind) => {
  const browsing = useBrowser(kind);

  test('opens the popup', async () => {
    const popup = await browsing.extension.open('popup.html');
    expect(await popup.title()).toBe('Leafmark');
    await popup.close();
  });

  test('opens a page at any name', async () => {
    const page = await browsing.extension.browser.newPage();
    await page.goto(
      browsing.web.serve('news.example', '/rain', '<!doctype html><title>Rain</title><p>It rains.'),
    );
    expect(await page.title()).toBe('Rain');
    expect(browsing.web.hosts).toContain('news.example');
    await page.close();
  });
});
