import { describe, test } from 'vitest';
import { article, newsPage } from './harness/pages.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);
  const says = (url: string, text: string) =>
    until(
      () => stage.desk.badge(url),
      (badge) => badge === text,
    );

  test('the badge counts what is hidden, tells of a pause, and is empty where there is nothing to say', async () => {
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    await says(page.url(), '1');
    await stage.desk.command(page.url(), { type: 'lift-all' });
    await says(page.url(), '');
    await stage.desk.command(page.url(), { type: 'hide-again' });
    await says(page.url(), '1');
    await stage.desk.store({ 'settings.pausedUntil': 'always' });
    await says(page.url(), 'II');
    await stage.desk.store({});
    await says(page.url(), '1');

    const other = await stage.open(
      stage.web.serve('courier.example', '/rain', newsPage('Rain', '2022-05-04', 'It rains.')),
    );
    await says(other.url(), '');
  });

  test('a pause that has an end ends by itself', async () => {
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    await stage.desk.store({ 'settings.pausedUntil': Date.now() + 4_000 });
    await until(async () => (await page.$('leafmark-veil')) === null);
    await until(async () => (await page.$('leafmark-veil')) !== null);
    await says(page.url(), '1');
  });
});
