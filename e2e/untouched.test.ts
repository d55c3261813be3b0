import { describe, expect, test } from 'vitest';
import { sampleSite } from '../sample-site/site.ts';
import { article, newsPage } from './harness/pages.ts';
import { isAsServed } from './harness/tree.ts';
import { until } from './harness/until.ts';
import { browserKinds, useExtension } from './harness/use-extension.ts';

describe.each(browserKinds)('%s', (kind) => {
  const stage = useExtension(kind);

  test.each([
    ['about two dogs of the same names', sampleSite('/kennels')?.body.toString() ?? ''],
    [
      'in no language',
      newsPage('▒▒ ░░', '2022-05-04', '𓂀𓃰 🜁🜂 ..,,;;', '\u202e\u0000\ufffd'.repeat(40), '0101 '.repeat(99)),
    ],
  ])('a page %s is left node for node as it was', async (_, html) => {
    const page = await stage.read(stage.web.serve('courier.example', '/other', html));
    expect(await isAsServed(page)).toBe(true);
    expect(await stage.desk.summary(page.url())).toMatchObject({ about: false, hidden: 0, notes: 0 });
  });

  test('a pause takes everything off the page, and its end puts it back', async () => {
    const page = await stage.read(stage.web.serve('courier.example', '/heartstopper', article));
    expect(await isAsServed(page)).toBe(false);
    await stage.desk.store({ 'settings.pausedUntil': 'always' });
    await until(() => isAsServed(page));
    await stage.desk.store({});
    await until(() => page.$('leafmark-veil'));
  });

  test('a site that is switched off is left alone', async () => {
    await stage.desk.store({ 'settings.siteOff.courier.example': true });
    const page = await stage.read(stage.web.serve('www.courier.example', '/heartstopper', article));
    expect(await isAsServed(page)).toBe(true);
    expect(await stage.desk.summary(page.url())).toMatchObject({ idle: 'site off' });
  });
});
