import { describe, expect, test } from 'vitest';
import { ExtensionPage } from './harness/extension-page.ts';
import { article, parisTrip } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { useBrowser } from './harness/use-browser.ts';
import { browserKinds } from './harness/use-extension.ts';
import { visibleText } from './harness/visible-text.ts';

interface Api {
  readonly storage: Record<'local' | 'session' | 'sync', { get(keys: null): Promise<object> }>;
}

/** Everything that the extension has stored anywhere. */
const storedAnywhere = ({ page }: ExtensionPage) =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, session, sync } = (browser ?? chrome).storage;
    let all = '';
    for (const area of [local, session, sync]) all += JSON.stringify(await area.get(null));
    return all;
  });

// In order: a browser that has let the extension in does not forget it.
describe.each(browserKinds)('%s, a private window', (kind) => {
  const browsing = useBrowser(kind);

  test('is left alone as long as nobody has let Leafmark in', async () => {
    const page = await browsing.extension.openPrivately(
      browsing.web.serve('courier.example', '/alone', article),
    );
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    expect(await page.$('leafmark-veil')).toBeNull();
    await page.close();
  });

  test('is read like any other from then on, and nothing is stored of its pages', async () => {
    await browsing.extension.allowPrivately();
    const desk = new ExtensionPage(await browsing.extension.open('popup.html'));
    await desk.store({ 'settings.notes': 'all' });
    const page = await browsing.extension.openPrivately(
      browsing.web.serve('courier.example', '/private', article),
    );
    const { url } = await until(
      async () => ({
        url: page.url(),
        isRead: (await page.$('leafmark-veil')) !== null && (await page.$('leafmark-note')) !== null,
      }),
      ({ isRead }) => isRead,
    );
    expect(await visibleText(page)).not.toContain('Louvre');
    await until(
      () => desk.badge(url),
      (badge) => badge === '1',
    );
    const stored = await storedAnywhere(desk);
    expect(stored).toContain('settings.notes');
    expect(stored).not.toContain('courier');
    await desk.store({ 'settings.progress.books': 'V3' });
    await until(
      () => visibleText(page),
      (text) => text.includes(parisTrip),
    );
    await page.close();
  });
});
