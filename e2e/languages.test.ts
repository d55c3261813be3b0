import { describe, expect, test } from 'vitest';
import { article } from './harness/pages.ts';
import { shadowText } from './harness/shadow-text.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  test('a language that is chosen in the settings is spoken there, in the popup and on open pages', async () => {
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    expect((await shadowText(page)).join()).toMatch(/Spoiler: volume 3\. Show/);

    const options = await stage.extension.open('options.html');
    const select = await options.waitForSelector('::-p-aria([name="Language"][role="combobox"])');
    await select?.select('de');
    await until(
      () =>
        options.evaluate(
          () => `${document.documentElement.lang} ${document.querySelector('h1')?.textContent}`,
        ),
      (said) => said === 'de Einstellungen',
    );
    const said = await until(
      async () => (await shadowText(page)).join(),
      (text) => /Spoiler: Band 3\. Zeigen/.test(text),
    );
    expect(said).not.toContain('Show');

    const popup = await stage.extension.open('popup.html');
    await popup.waitForSelector('::-p-aria([name="Band 3"])');
    await popup.close();

    await select?.select('auto');
    await until(
      async () => (await shadowText(page)).join(),
      (text) => text.includes('Spoiler: volume 3. Show'),
    );
    await options.close();
  });
});
